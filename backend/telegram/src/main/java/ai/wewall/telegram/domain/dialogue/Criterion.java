package ai.wewall.telegram.domain.dialogue;

import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchCriteriaBuilder;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thing that a person asked for, as it can be dropped again: those that narrow a search most come first. */
public enum Criterion {
    PRICE(SearchCriteria::price, criteria -> criteria.price(null)),
    PRICE_PER_SQM(SearchCriteria::pricePerSqm, criteria -> criteria.pricePerSqm(null)),
    METRO(SearchCriteria::metro, criteria -> criteria.metro(null).walkMinutes(null)),
    AREA(SearchCriteria::area, criteria -> criteria.area(null)),
    DISTRICTS(SearchCriteria::districts, criteria -> criteria.districts(null)),
    WALK_MINUTES(SearchCriteria::walkMinutes, criteria -> criteria.walkMinutes(null)),
    FEATURES(SearchCriteria::features, criteria -> criteria.features(null)),
    PURPOSE(SearchCriteria::purpose, criteria -> criteria.purpose(null)),
    FLOOR(SearchCriteria::floor, criteria -> criteria.floor(null)),
    BUILDING_CLASS(SearchCriteria::buildingClass, criteria -> criteria.buildingClass(null)),
    YIELD(SearchCriteria::yield, criteria -> criteria.yield(null)),
    PAYBACK_YEARS(SearchCriteria::paybackYears, criteria -> criteria.paybackYears(null)),
    TENANTED(SearchCriteria::tenanted, criteria -> criteria.tenanted(null)),
    POWER_KW(SearchCriteria::powerKw, criteria -> criteria.powerKw(null)),
    CEILING_HEIGHT(SearchCriteria::ceilingHeight, criteria -> criteria.ceilingHeight(null)),
    BUSINESS_DISTRICT(SearchCriteria::businessDistrict, criteria -> criteria.businessDistrict(null)),
    INSIDE(SearchCriteria::inside, criteria -> criteria.inside(null)),
    OKRUGS(SearchCriteria::okrugs, criteria -> criteria.okrugs(null)),
    TYPES(SearchCriteria::types, criteria -> criteria.types(null)),
    DEAL(SearchCriteria::deal, criteria -> criteria.deal(null)),
    SORT(SearchCriteria::sort, criteria -> criteria.sort(null));

    private final Function<SearchCriteria, @Nullable Object> field;
    private final Consumer<SearchCriteriaBuilder> drop;

    Criterion(Function<SearchCriteria, @Nullable Object> field, Consumer<SearchCriteriaBuilder> drop) {
        this.field = field;
        this.drop = drop;
    }

    /** Whether the criteria hold it. */
    public boolean isIn(SearchCriteria criteria) {
        return Objects.nonNull(field.apply(criteria));
    }

    /** The criteria without it; without a station its walking minutes make no sense either. */
    public SearchCriteria dropFrom(SearchCriteria criteria) {
        SearchCriteriaBuilder builder = criteria.toBuilder();
        drop.accept(builder);
        return builder.build();
    }

    /** The one that a field of the criteria stands for, by the field's name. */
    public static Optional<Criterion> of(String field) {
        return Arrays.stream(values())
                .filter(criterion -> criterion.name().replace("_", "").equalsIgnoreCase(field))
                .findFirst();
    }
}
