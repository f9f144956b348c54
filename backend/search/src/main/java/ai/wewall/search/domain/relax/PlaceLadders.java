package ai.wewall.search.domain.relax;

import ai.wewall.model.search.Ring;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.search.domain.SearchTexts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps in which places are loosened. */
final class PlaceLadders {

    /** Most values of one set of criteria. */
    private static final int MOST = 50;

    private static final int NAMED = 3;

    private final SearchCriteria criteria;
    private final Neighbours neighbours;
    private final SearchTexts texts;

    PlaceLadders(SearchCriteria criteria, Neighbours neighbours, SearchTexts texts) {
        this.criteria = criteria;
        this.neighbours = neighbours;
        this.texts = texts;
    }

    List<List<Step>> all() {
        return List.of(metro(), districts(), okrugs(), inside(), businessDistrict());
    }

    private List<Step> metro() {
        if (criteria.metro() == null) {
            return List.of();
        }
        Set<String> next = neighbours.ofStations(criteria.metro());
        Set<String> wider = together(criteria.metro(), next);
        SearchCriteria loosened = criteria.toBuilder().metro(wider).build();
        return next.isEmpty()
                ? List.of()
                : List.of(new Step("metro", wider, loosened, 0.35, texts.text("relax.metro", shown(next))));
    }

    private List<Step> districts() {
        if (criteria.districts() == null) {
            return List.of();
        }
        Set<String> next = neighbours.ofDistricts(criteria.districts());
        Set<String> wider = together(criteria.districts(), next);
        SearchCriteria loosened = criteria.toBuilder().districts(wider).build();
        return next.isEmpty()
                ? List.of()
                : List.of(new Step("districts", wider, loosened, 0.4, texts.text("relax.districts", shown(next))));
    }

    private static Set<String> together(Set<String> wanted, Set<String> next) {
        return java.util.stream.Stream.concat(wanted.stream(), next.stream())
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String shown(Set<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? first : texts.text("relax.more", first, names.size() - NAMED);
    }

    private List<Step> okrugs() {
        return criteria.okrugs() == null
                ? List.of()
                : List.of(new Step(
                        "okrugs",
                        null,
                        criteria.toBuilder().okrugs(null).build(),
                        0.7,
                        texts.text("relax.okrugs.any")));
    }

    /** The next larger ring, the one after it, and no ring. */
    private List<Step> inside() {
        if (criteria.inside() == null) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        for (Ring ring : Ring.values()) {
            if (ring.ordinal() > criteria.inside().ordinal()) {
                SearchCriteria loosened = criteria.toBuilder().inside(ring).build();
                steps.add(new Step(
                        "inside", ring, loosened, 0.3 + 0.1 * steps.size(), texts.text("relax.inside." + ring)));
            }
        }
        SearchCriteria anywhere = criteria.toBuilder().inside(null).build();
        steps.add(new Step("inside", null, anywhere, 0.6, texts.text("relax.inside.any")));
        return steps;
    }

    private List<Step> businessDistrict() {
        return criteria.businessDistrict() == null
                ? List.of()
                : List.of(new Step(
                        "businessDistrict",
                        null,
                        criteria.toBuilder().businessDistrict(null).build(),
                        0.6,
                        texts.text("relax.businessDistrict.any")));
    }
}
