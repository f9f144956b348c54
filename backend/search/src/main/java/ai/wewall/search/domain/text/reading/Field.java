package ai.wewall.search.domain.text.reading;

import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.BusinessDistrict;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.NumberRange;
import ai.wewall.model.search.Okrug;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.Purpose;
import ai.wewall.model.search.Ring;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchCriteriaBuilder;
import ai.wewall.model.search.SortOrder;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of {@link SearchCriteria}, so that rules can treat them alike. */
public enum Field {
    DEAL("deal", Form.SINGLE, SearchCriteria::deal, (b, v) -> b.deal((Deal) v)),
    TYPES("types", Form.SET, SearchCriteria::types, (b, v) -> b.types(Field.<PropertyType>set(v))),
    TENANTED("tenanted", Form.SINGLE, SearchCriteria::tenanted, (b, v) -> b.tenanted((Boolean) v)),
    AREA("area", Form.RANGE, SearchCriteria::area, (b, v) -> b.area((NumberRange) v)),
    PRICE("price", Form.RANGE, SearchCriteria::price, (b, v) -> b.price((NumberRange) v)),
    PRICE_PER_SQM("pricePerSqm", Form.RANGE, SearchCriteria::pricePerSqm, (b, v) -> b.pricePerSqm((NumberRange) v)),
    METRO("metro", Form.SET, SearchCriteria::metro, (b, v) -> b.metro(Field.<String>set(v))),
    WALK_MINUTES("walkMinutes", Form.SINGLE, SearchCriteria::walkMinutes, (b, v) -> b.walkMinutes((BigDecimal) v)),
    DISTRICTS("districts", Form.SET, SearchCriteria::districts, (b, v) -> b.districts(Field.<String>set(v))),
    OKRUGS("okrugs", Form.SET, SearchCriteria::okrugs, (b, v) -> b.okrugs(Field.<Okrug>set(v))),
    INSIDE("inside", Form.SINGLE, SearchCriteria::inside, (b, v) -> b.inside((Ring) v)),
    BUSINESS_DISTRICT(
            "businessDistrict",
            Form.SINGLE,
            SearchCriteria::businessDistrict,
            (b, v) -> b.businessDistrict((BusinessDistrict) v)),
    BUILDING_CLASS(
            "buildingClass",
            Form.SET,
            SearchCriteria::buildingClass,
            (b, v) -> b.buildingClass(Field.<BuildingClass>set(v))),
    FLOOR("floor", Form.RANGE, SearchCriteria::floor, (b, v) -> b.floor((NumberRange) v)),
    CEILING_HEIGHT(
            "ceilingHeight", Form.RANGE, SearchCriteria::ceilingHeight, (b, v) -> b.ceilingHeight((NumberRange) v)),
    POWER_KW("powerKw", Form.RANGE, SearchCriteria::powerKw, (b, v) -> b.powerKw((NumberRange) v)),
    FEATURES("features", Form.SET, SearchCriteria::features, (b, v) -> b.features(Field.<Feature>set(v))),
    PURPOSE("purpose", Form.SINGLE, SearchCriteria::purpose, (b, v) -> b.purpose((Purpose) v)),
    YIELD("yield", Form.RANGE, SearchCriteria::yield, (b, v) -> b.yield((NumberRange) v)),
    PAYBACK_YEARS("paybackYears", Form.RANGE, SearchCriteria::paybackYears, (b, v) -> b.paybackYears((NumberRange) v)),
    SORT("sort", Form.SINGLE, SearchCriteria::sort, (b, v) -> b.sort((SortOrder) v));

    /** The form of a field's value. */
    public enum Form {
        SINGLE,
        SET,
        RANGE
    }

    private final String key;
    private final Form form;
    private final Function<SearchCriteria, @Nullable Object> getter;
    private final BiFunction<SearchCriteriaBuilder, @Nullable Object, SearchCriteriaBuilder> setter;

    Field(
            String key,
            Form form,
            Function<SearchCriteria, @Nullable Object> getter,
            BiFunction<SearchCriteriaBuilder, @Nullable Object, SearchCriteriaBuilder> setter) {
        this.key = key;
        this.form = form;
        this.getter = getter;
        this.setter = setter;
    }

    /** The field's name in JSON. */
    public String key() {
        return key;
    }

    public Form form() {
        return form;
    }

    public @Nullable Object of(SearchCriteria criteria) {
        return getter.apply(criteria);
    }

    /** The criteria with another value in this field; null clears it. */
    public SearchCriteria set(SearchCriteria criteria, @Nullable Object value) {
        return setter.apply(criteria.toBuilder(), value).build();
    }

    @SuppressWarnings("unchecked")
    private static <T> @Nullable Set<T> set(@Nullable Object value) {
        return (Set<T>) value;
    }
}
