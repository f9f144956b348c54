package ai.wewall.search.domain.relax;

import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.search.domain.SearchTexts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The steps in which it is loosened what premises are. */
final class KindLadders {

    private final SearchCriteria criteria;
    private final SearchTexts texts;

    KindLadders(SearchCriteria criteria, SearchTexts texts) {
        this.criteria = criteria;
        this.texts = texts;
    }

    List<List<Step>> all() {
        List<List<Step>> ladders = new ArrayList<>(features());
        ladders.add(types());
        ladders.add(buildingClass());
        ladders.add(floor());
        ladders.add(purpose());
        ladders.add(tenanted());
        return ladders;
    }

    /** Each feature may be given up for itself. */
    private List<List<Step>> features() {
        if (criteria.features() == null) {
            return List.of();
        }
        List<List<Step>> ladders = new ArrayList<>();
        for (Feature feature : criteria.features()) {
            Set<Feature> rest = EnumSet.copyOf(criteria.features());
            rest.remove(feature);
            SearchCriteria loosened = criteria.toBuilder().features(rest).build();
            ladders.add(List.of(
                    new Step("features", loosened.features(), loosened, 0.35, texts.text("relax.without." + feature))));
        }
        return ladders;
    }

    /** Shops and premises of free purpose serve each other's trades. */
    private List<Step> types() {
        if (criteria.types() == null) {
            return List.of();
        }
        Set<PropertyType> wider = EnumSet.copyOf(criteria.types());
        if (wider.contains(PropertyType.RETAIL) || wider.contains(PropertyType.OFFICE)) {
            wider.add(PropertyType.FREE_PURPOSE);
        } else if (wider.contains(PropertyType.FREE_PURPOSE)) {
            wider.add(PropertyType.RETAIL);
        }
        if (wider.size() == criteria.types().size()) {
            return List.of();
        }
        SearchCriteria loosened = criteria.toBuilder().types(wider).build();
        String added = criteria.types().contains(PropertyType.FREE_PURPOSE) ? "RETAIL" : "FREE_PURPOSE";
        return List.of(new Step("types", wider, loosened, 0.4, texts.text("relax.types." + added)));
    }

    /** The next class below, then any. */
    private List<Step> buildingClass() {
        if (criteria.buildingClass() == null) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        Set<BuildingClass> wider = EnumSet.copyOf(criteria.buildingClass());
        for (BuildingClass each : BuildingClass.values()) {
            boolean below = wider.stream().allMatch(wanted -> wanted.compareTo(each) < 0);
            if (steps.isEmpty() && below) {
                wider.add(each);
                SearchCriteria loosened =
                        criteria.toBuilder().buildingClass(wider).build();
                steps.add(new Step(
                        "buildingClass", loosened.buildingClass(), loosened, 0.3, texts.text("relax.class", each)));
            }
        }
        SearchCriteria any = criteria.toBuilder().buildingClass(null).build();
        steps.add(new Step("buildingClass", null, any, 0.5, texts.text("relax.class.any")));
        return steps;
    }

    private List<Step> floor() {
        return criteria.floor() == null
                ? List.of()
                : List.of(new Step(
                        "floor", null, criteria.toBuilder().floor(null).build(), 0.4, texts.text("relax.floor.any")));
    }

    private List<Step> purpose() {
        return criteria.purpose() == null
                ? List.of()
                : List.of(new Step(
                        "purpose",
                        null,
                        criteria.toBuilder().purpose(null).build(),
                        0.6,
                        texts.text("relax.purpose.any")));
    }

    private List<Step> tenanted() {
        return criteria.tenanted() == null
                ? List.of()
                : List.of(new Step(
                        "tenanted",
                        null,
                        criteria.toBuilder().tenanted(null).build(),
                        0.6,
                        texts.text("relax.tenanted.any")));
    }
}
