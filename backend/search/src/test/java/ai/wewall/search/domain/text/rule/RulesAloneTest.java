package ai.wewall.search.domain.text.rule;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.search.domain.text.Knowledge;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Bounded;
import ai.wewall.search.domain.text.reading.Claim.Named;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule by itself on the words that it is about. */
class RulesAloneTest {

    private static final Grammar GRAMMAR = new Grammar(Knowledge.DICTIONARY);

    @ParameterizedTest
    @CsvSource({
        "офис в особняке, OFFICE",
        "вложить в склад, WAREHOUSE",
        "торговое на Арбате, RETAIL",
        "склад под офисную мебель, WAREHOUSE"
    })
    void typesAreWhatIsLookedFor(String text, String type) {
        assertThat(named(new Types(GRAMMAR), text)).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "класса А и В|A,B",
                "класс не ниже В+|A,B+",
                "B+ и выше|A,B+",
                "класса В-|B",
                "офис класса А с парковкой|A",
                "офис А класса|A"
            })
    void classesAreRead(String text, String classes) {
        assertThat(named(new Classes(GRAMMAR), text)).containsExactly(classes.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "у Белорусской|Белорусская",
                "район Сокол|Сокол",
                "в районе Белорусской|Белорусская",
                "Арбат|Арбат",
                "на Таганке|Таганская",
                "в Рязанском или Нижегородском районе|Рязанский,Нижегородский"
            })
    void placesAreRead(String text, String names) {
        assertThat(named(new StationsAndDistricts(GRAMMAR), text)).containsExactly(names.split(","));
    }

    @ParameterizedTest
    @CsvSource({"в центре, ЦАО", "юг Москвы, ЮАО", "в Северо-Западном округе, СЗАО"})
    void okrugsAreRead(String text, String okrug) {
        assertThat(named(new Okrugs(GRAMMAR), text)).containsExactly(okrug);
    }

    @ParameterizedTest
    @CsvSource({"культурный центр", "до центра", "окна на юг", "дальний восток"})
    void otherCentresAndDirectionsAreNone(String text) {
        assertThat(named(new Okrugs(GRAMMAR), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5 минут пешком, 5",
        "5-7 минут от метро, 7",
        "600 метров до метро, 8",
        "1 км от Сокола, 13",
        "в пешей доступности, 10"
    })
    void walkingTimeIsRead(String text, String minutes) {
        assertThat(named(new WalkingTime(), text)).containsExactly(minutes);
    }

    @Test
    void wayByCarIsNothing() {
        assertThat(named(new WalkingTime(), "10 минут на машине от Сокола")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "под небольшую кофейню, CAFE",
        "для стоматологии, CLINIC",
        "открываю школу английского, EDUCATION",
        "под шоурум или салон красоты, SHOWROOM"
    })
    void purposeIsRead(String text, String purpose) {
        assertThat(named(new Purposes(), text)).containsExactly(purpose);
    }

    @ParameterizedTest
    @CsvSource({"магазин сдан, 1", "дом сдан, 0", "БЦ сдан в эксплуатацию, 0", "с арендаторами, 1"})
    void tenancyIsNoCommissioning(String text, int claims) {
        assertThat(named(new Tenancy(GRAMMAR), text)).hasSize(claims);
    }

    @ParameterizedTest
    @CsvSource({"1-2 этаж, 1, 2", "этаж не ниже 3, 3, ", "со второго этажа, 2, ", "цоколь, , 0", "-1 этаж, -1, -1"})
    void floorsAreRead(String text, BigDecimal low, BigDecimal high) {
        assertThat(bounds(new Floors(), text)).singleElement().satisfies(claim -> {
            assertThat(claim.low()).isEqualTo(low);
            assertThat(claim.high()).isEqualTo(high);
        });
    }

    @Test
    void storeysOfABuildingAreNoFloor() {
        assertThat(bounds(new Floors(), "особняк 3 этажа")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"потолки до 6 м", "ипотека под 15%", "мощность до 15 квт", "окупаемость от 5 лет"})
    void boundsThatAFieldLacksGiveNothing(String text) {
        assertThat(bounds(new TechnicalNumbers(), text)).isEmpty();
    }

    private static List<String> named(Rule rule, String text) {
        return apply(rule, text).claims().stream()
                .map(Named.class::cast)
                .map(claim -> claim.value().toString())
                .toList();
    }

    private static List<Bounded> bounds(Rule rule, String text) {
        return apply(rule, text).claims().stream().map(Bounded.class::cast).toList();
    }

    private static Analysis apply(Rule rule, String text) {
        Analysis analysis = Knowledge.analysis(text);
        rule.apply(analysis);
        return analysis;
    }
}
