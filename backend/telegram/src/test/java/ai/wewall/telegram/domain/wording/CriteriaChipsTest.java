package ai.wewall.telegram.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

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
import ai.wewall.telegram.domain.dialogue.Criterion;
import ai.wewall.telegram.twin.Readings;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CriteriaChipsTest {

    private final CriteriaChips russian = new CriteriaChips(Texts.of("ru"));

    @Test
    void criteriaReadAsPeopleSayThem() {
        assertThat(russian.line(Readings.officeToRent()))
                .isEqualTo("Аренда · Офис · 100–200\u00a0м² · м. Белорусская · до 30\u00a0000\u00a0₽/м² в год");
    }

    @Test
    void saleOfLetPremisesReadsSo() {
        assertThat(said(criteria -> criteria.deal(Deal.SALE)
                        .types(ordered(PropertyType.RETAIL, PropertyType.FREE_PURPOSE))
                        .tenanted(true)
                        .price(NumberRange.of(10_000_000, 25_000_000))
                        .yield(NumberRange.atLeast(new BigDecimal("9.5")))
                        .paybackYears(NumberRange.atMost(BigDecimal.TEN))
                        .sort(SortOrder.YIELD_DESC)))
                .isEqualTo("Покупка · Торговое помещение, ПСН · с арендатором"
                        + " · 10\u00a0000\u00a0000–25\u00a0000\u00a0000\u00a0₽"
                        + " · доходность от 9,5\u00a0% · окупаемость до 10 лет · сначала доходнее");
    }

    @Test
    void rentOfTheWholeIsAMonth() {
        assertThat(said(criteria -> criteria.deal(Deal.RENT).price(NumberRange.atMost(BigDecimal.valueOf(400_000)))))
                .isEqualTo("Аренда · до 400\u00a0000\u00a0₽/мес");
    }

    @Test
    void placesReadSo() {
        assertThat(said(criteria -> criteria.walkMinutes(BigDecimal.TEN)
                        .districts(ordered("Хамовники", "Арбат"))
                        .okrugs(ordered(Okrug.CAO))
                        .inside(Ring.GARDEN_RING)))
                .isEqualTo("10 мин пешком от метро · р-н Хамовники, Арбат · ЦАО · внутри Садового кольца");
    }

    @Test
    void premisesReadSo() {
        assertThat(said(criteria -> criteria.buildingClass(ordered(BuildingClass.A, BuildingClass.B_PLUS))
                        .floor(NumberRange.of(1, 1))
                        .ceilingHeight(NumberRange.atLeast(new BigDecimal("3.5")))
                        .powerKw(NumberRange.atLeast(BigDecimal.valueOf(120)))
                        .features(ordered(Feature.FIRST_LINE, Feature.LOADING_ZONE))
                        .purpose(Purpose.GROCERY)))
                .isEqualTo("класс A, B+ · 1 этаж · потолки от 3,5 м · мощность от 120 кВт"
                        + " · первая линия, зона разгрузки · под продукты");
    }

    @Test
    void basementHasAWordOfItsOwn() {
        assertThat(said(criteria -> criteria.floor(NumberRange.atMost(BigDecimal.ZERO))))
                .isEqualTo("цоколь или подвал");
        assertThat(said(criteria -> criteria.floor(NumberRange.atLeast(BigDecimal.TWO))))
                .isEqualTo("этаж от 2");
    }

    @Test
    void yearsStandInTheirCase() {
        assertThat(said(criteria -> criteria.paybackYears(NumberRange.atMost(BigDecimal.valueOf(21)))))
                .isEqualTo("окупаемость до 21 года");
        assertThat(said(criteria -> criteria.paybackYears(NumberRange.atMost(new BigDecimal("7.5")))))
                .isEqualTo("окупаемость до 7,5 года");
    }

    @Test
    void longSetsAreCounted() {
        assertThat(said(criteria -> criteria.metro(ordered("А", "Б", "В", "Г", "Д"))))
                .isEqualTo("м. А, Б, В и ещё 2");
    }

    @Test
    void criterionHasItsChip() {
        assertThat(russian.one(Readings.officeToRent(), Criterion.METRO)).isEqualTo("м. Белорусская");
        assertThat(russian.one(Readings.officeToRent(), Criterion.SORT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void everyCriterionThatIsThereHasAChipAndCanBeDropped(Criterion criterion) {
        SearchCriteria all = everything();

        assertThat(russian.of(all)).extracting(CriteriaChips.Chip::criterion).contains(criterion);
        assertThat(criterion.isIn(criterion.dropFrom(all))).isFalse();
        assertThat(criterion.isIn(all)).isTrue();
    }

    private static SearchCriteria everything() {
        NumberRange two = NumberRange.of(2, 3);
        return Readings.officeToRent().toBuilder()
                .tenanted(true)
                .price(two)
                .walkMinutes(BigDecimal.ONE)
                .districts(Set.of("Арбат"))
                .okrugs(Set.of(Okrug.CAO))
                .inside(Ring.TTK)
                .businessDistrict(BusinessDistrict.MOSCOW_CITY)
                .buildingClass(Set.of(BuildingClass.A))
                .floor(two)
                .ceilingHeight(two)
                .powerKw(two)
                .features(Set.of(Feature.PARKING))
                .purpose(Purpose.CAFE)
                .yield(two)
                .paybackYears(two)
                .sort(SortOrder.NEWEST)
                .build();
    }

    private String said(UnaryOperator<SearchCriteriaBuilder> criteria) {
        return russian.line(criteria.apply(SearchCriteria.builder()).build());
    }

    @SafeVarargs
    private static <T> Set<T> ordered(T... values) {
        return new LinkedHashSet<>(List.of(values));
    }
}
