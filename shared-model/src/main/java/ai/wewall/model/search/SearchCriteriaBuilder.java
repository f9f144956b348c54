package ai.wewall.model.search;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts {@link SearchCriteria} together field by field; null clears a field. Not safe for use by several threads. */
public final class SearchCriteriaBuilder {

    private @Nullable Deal deal;
    private @Nullable Set<PropertyType> types;
    private @Nullable Boolean tenanted;
    private @Nullable NumberRange area;
    private @Nullable NumberRange price;
    private @Nullable NumberRange pricePerSqm;
    private @Nullable Set<String> metro;
    private @Nullable BigDecimal walkMinutes;
    private @Nullable Set<String> districts;
    private @Nullable Set<Okrug> okrugs;
    private @Nullable Ring inside;
    private @Nullable BusinessDistrict businessDistrict;
    private @Nullable Set<BuildingClass> buildingClass;
    private @Nullable NumberRange floor;
    private @Nullable NumberRange ceilingHeight;
    private @Nullable NumberRange powerKw;
    private @Nullable Set<Feature> features;
    private @Nullable Purpose purpose;
    private @Nullable NumberRange yield;
    private @Nullable NumberRange paybackYears;
    private @Nullable SortOrder sort;

    SearchCriteriaBuilder() {}

    SearchCriteriaBuilder(SearchCriteria start) {
        this.deal = start.deal();
        this.types = start.types();
        this.tenanted = start.tenanted();
        this.area = start.area();
        this.price = start.price();
        this.pricePerSqm = start.pricePerSqm();
        this.metro = start.metro();
        this.walkMinutes = start.walkMinutes();
        this.districts = start.districts();
        this.okrugs = start.okrugs();
        this.inside = start.inside();
        this.businessDistrict = start.businessDistrict();
        this.buildingClass = start.buildingClass();
        this.floor = start.floor();
        this.ceilingHeight = start.ceilingHeight();
        this.powerKw = start.powerKw();
        this.features = start.features();
        this.purpose = start.purpose();
        this.yield = start.yield();
        this.paybackYears = start.paybackYears();
        this.sort = start.sort();
    }

    public SearchCriteriaBuilder deal(@Nullable Deal value) {
        this.deal = value;
        return this;
    }

    public SearchCriteriaBuilder types(@Nullable Set<PropertyType> value) {
        this.types = value;
        return this;
    }

    public SearchCriteriaBuilder tenanted(@Nullable Boolean value) {
        this.tenanted = value;
        return this;
    }

    public SearchCriteriaBuilder area(@Nullable NumberRange value) {
        this.area = value;
        return this;
    }

    public SearchCriteriaBuilder price(@Nullable NumberRange value) {
        this.price = value;
        return this;
    }

    public SearchCriteriaBuilder pricePerSqm(@Nullable NumberRange value) {
        this.pricePerSqm = value;
        return this;
    }

    public SearchCriteriaBuilder metro(@Nullable Set<String> value) {
        this.metro = value;
        return this;
    }

    public SearchCriteriaBuilder walkMinutes(@Nullable BigDecimal value) {
        this.walkMinutes = value;
        return this;
    }

    public SearchCriteriaBuilder districts(@Nullable Set<String> value) {
        this.districts = value;
        return this;
    }

    public SearchCriteriaBuilder okrugs(@Nullable Set<Okrug> value) {
        this.okrugs = value;
        return this;
    }

    public SearchCriteriaBuilder inside(@Nullable Ring value) {
        this.inside = value;
        return this;
    }

    public SearchCriteriaBuilder businessDistrict(@Nullable BusinessDistrict value) {
        this.businessDistrict = value;
        return this;
    }

    public SearchCriteriaBuilder buildingClass(@Nullable Set<BuildingClass> value) {
        this.buildingClass = value;
        return this;
    }

    public SearchCriteriaBuilder floor(@Nullable NumberRange value) {
        this.floor = value;
        return this;
    }

    public SearchCriteriaBuilder ceilingHeight(@Nullable NumberRange value) {
        this.ceilingHeight = value;
        return this;
    }

    public SearchCriteriaBuilder powerKw(@Nullable NumberRange value) {
        this.powerKw = value;
        return this;
    }

    public SearchCriteriaBuilder features(@Nullable Set<Feature> value) {
        this.features = value;
        return this;
    }

    public SearchCriteriaBuilder purpose(@Nullable Purpose value) {
        this.purpose = value;
        return this;
    }

    public SearchCriteriaBuilder yield(@Nullable NumberRange value) {
        this.yield = value;
        return this;
    }

    public SearchCriteriaBuilder paybackYears(@Nullable NumberRange value) {
        this.paybackYears = value;
        return this;
    }

    public SearchCriteriaBuilder sort(@Nullable SortOrder value) {
        this.sort = value;
        return this;
    }

    public SearchCriteria build() {
        return new SearchCriteria(
                this.deal,
                this.types,
                this.tenanted,
                this.area,
                this.price,
                this.pricePerSqm,
                this.metro,
                this.walkMinutes,
                this.districts,
                this.okrugs,
                this.inside,
                this.businessDistrict,
                this.buildingClass,
                this.floor,
                this.ceilingHeight,
                this.powerKw,
                this.features,
                this.purpose,
                this.yield,
                this.paybackYears,
                this.sort);
    }
}
