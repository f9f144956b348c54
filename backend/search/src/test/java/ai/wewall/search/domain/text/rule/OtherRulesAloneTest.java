package ai.wewall.search.domain.text.rule;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.search.domain.text.Knowledge;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Bounded;
import ai.wewall.search.domain.text.reading.Claim.Changed;
import ai.wewall.search.domain.text.reading.Claim.Money;
import ai.wewall.search.domain.text.reading.Claim.Named;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that {@link RulesAloneTest} leaves, each by itself. */
class OtherRulesAloneTest {

    private static final Grammar GRAMMAR = new Grammar(Knowledge.DICTIONARY);

    @ParameterizedTest
    @CsvSource({"от 50 до 80 м², 50, 80", "5 соток, 500, 500", "до 1 га, , 10000", "100 м, 100, 100"})
    void areasAreRead(String text, BigDecimal low, BigDecimal high) {
        assertThat(apply(new Areas(), text).claims()).singleElement().isInstanceOfSatisfying(Bounded.class, claim -> {
            assertThat(claim.low()).isEqualTo(low);
            assertThat(claim.high()).isEqualTo(high);
        });
    }

    @ParameterizedTest
    @CsvSource({"за 50 млн, 50000000", "₽300000, 300000", "бюджет 25м, 25000000", "2500 р за метр, 2500"})
    void amountsAreRead(String text, BigDecimal high) {
        assertThat(apply(new Amounts(), text).claims())
                .singleElement()
                .isInstanceOfSatisfying(
                        Money.class,
                        money -> assertThat(money.quantity().high()).isEqualByComparingTo(high));
    }

    @ParameterizedTest
    @CsvSource({"доход 400 тыс в месяц", "МАП 500 тыс", "3000 руб в сутки"})
    void whatALeaseBringsAndDailySumsAreNoPrice(String text) {
        assertThat(apply(new Amounts(), text).claims()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20 на 30 метров, 0", "склад 20х15, 1", "на 12 человек, 1", "дом 15, 1"})
    void sidesPeopleAndHousesAreNoField(String text, int item) {
        assertThat(apply(new NoFieldNumbers(GRAMMAR), text).isFree(item)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"место до 120000, 1", "помещение до 300, 1"})
    void oneThingBeforeANumberIsNotCounted(String text, int item) {
        assertThat(apply(new NoFieldNumbers(GRAMMAR), text).isFree(item)).isTrue();
    }

    @Test
    void areaBeforeAFloorIsNoSide() {
        assertThat(apply(new NoFieldNumbers(GRAMMAR), "100 м на 2 этаже").isFree(0))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"на Можайском, 1, true", "на Арбате, 1, false", "в Можайском районе, 1, false"})
    void streetsAreSilenced(String text, int item, boolean silenced) {
        assertThat(apply(new Streets(), text).isSilenced(item)).isEqualTo(silenced);
    }

    @ParameterizedTest
    @CsvSource({"сниму, RENT", "покупка, SALE", "в аренду, RENT", "инвестор, SALE"})
    void dealsAreRead(String text, String deal) {
        assertThat(named(new Deals(), text)).containsExactly(deal);
    }

    @ParameterizedTest
    @CsvSource({"вход с улицы, SEPARATE_ENTRANCE", "без ремонта, SHELL_AND_CORE", "рампа, LOADING_ZONE"})
    void featuresAreRead(String text, String feature) {
        assertThat(named(new Features(), text)).containsExactly(feature);
    }

    @ParameterizedTest
    @CsvSource({"внутри Садового, GARDEN_RING", "в пределах ТТК, TTK"})
    void ringsAreRead(String text, String ring) {
        assertThat(named(new Rings(GRAMMAR), text)).containsExactly(ring);
    }

    @ParameterizedTest
    @CsvSource({"сначала дорогие, PRICE_DESC", "топ по доходности, YIELD_DESC", "по цене за метр, PRICE_PER_SQM_ASC"})
    void sortsAreRead(String text, String sort) {
        assertThat(named(new Sorts(GRAMMAR), text)).containsExactly(sort);
    }

    @ParameterizedTest
    @CsvSource({"подешевле, CHEAPER", "подороже, DEARER", "просторнее, BIGGER", "поменьше, SMALLER"})
    void changesAreRead(String text, String change) {
        assertThat(apply(new Changes(GRAMMAR), text).claims())
                .singleElement()
                .isInstanceOfSatisfying(
                        Changed.class, claim -> assertThat(claim.change()).hasToString(change));
    }

    @ParameterizedTest
    @CsvSource({"'1, 2 или 4 этаж', 2", "первый этаж или второй, 2"})
    void floorsListedBesideTheirWordAreRead(String text, int claims) {
        assertThat(apply(new Floors(), text).claims()).hasSize(claims);
    }

    @Test
    void tradeMayStandBeforeItsVerb() {
        assertThat(named(new Purposes(), "кофейню хочу открыть")).containsExactly("CAFE");
    }

    private static List<String> named(Rule rule, String text) {
        return apply(rule, text).claims().stream()
                .map(Named.class::cast)
                .map(claim -> claim.value().toString())
                .toList();
    }

    private static Analysis apply(Rule rule, String text) {
        Analysis analysis = Knowledge.analysis(text);
        rule.apply(analysis);
        return analysis;
    }
}
