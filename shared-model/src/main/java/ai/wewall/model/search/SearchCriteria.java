package ai.wewall.model.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks for. Every field is optional; an absent field puts no limit, and an empty set is an absent one.
 *
 * @param deal buying or renting
 * @param types wanted kinds of premises
 * @param tenanted {@code true} for let premises only; never {@code false}
 * @param area square metres
 * @param price RUB: of a sale the whole price, of a rent the rent a month for the whole premises
 * @param pricePerSqm RUB per square metre: of a sale the price, of a rent the rent a year
 * @param metro station names in the nominative
 * @param walkMinutes at most so many minutes on foot from one of {@code metro}, or from any station if none is named
 * @param districts district names
 * @param floor floors, the ground floor being 1, basements 0 and less
 * @param ceilingHeight metres; only a minimum
 * @param powerKw kilowatts; only a minimum
 * @param features attributes that must all hold
 * @param yield per cent a year; only a minimum
 * @param paybackYears years; only a maximum
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchCriteria(
        @Nullable Deal deal,
        @Nullable Set<PropertyType> types,
        @Nullable Boolean tenanted,
        @Nullable NumberRange area,
        @Nullable NumberRange price,
        @Nullable NumberRange pricePerSqm,
        @Nullable Set<String> metro,
        @Nullable BigDecimal walkMinutes,
        @Nullable Set<String> districts,
        @Nullable Set<Okrug> okrugs,
        @Nullable Ring inside,
        @Nullable BusinessDistrict businessDistrict,
        @Nullable Set<BuildingClass> buildingClass,
        @Nullable NumberRange floor,
        @Nullable NumberRange ceilingHeight,
        @Nullable NumberRange powerKw,
        @Nullable Set<Feature> features,
        @Nullable Purpose purpose,
        @Nullable NumberRange yield,
        @Nullable NumberRange paybackYears,
        @Nullable SortOrder sort) {

    private static final SearchCriteria EMPTY = new SearchCriteria(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null);

    public SearchCriteria {
        types = frozen(types);
        metro = frozen(metro);
        districts = frozen(districts);
        okrugs = frozen(okrugs);
        buildingClass = frozen(buildingClass);
        features = frozen(features);
    }

    /** Criteria that put no limit at all. */
    public static SearchCriteria none() {
        return EMPTY;
    }

    /** A builder that starts from no limit. */
    public static SearchCriteriaBuilder builder() {
        return new SearchCriteriaBuilder();
    }

    /** A builder that starts from these criteria. */
    public SearchCriteriaBuilder toBuilder() {
        return new SearchCriteriaBuilder(this);
    }

    private static <T> @Nullable Set<T> frozen(@Nullable Set<T> values) {
        return values == null || values.isEmpty() ? null : Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
}
