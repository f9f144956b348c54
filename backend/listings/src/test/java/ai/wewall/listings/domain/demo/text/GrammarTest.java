package ai.wewall.listings.domain.demo.text;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.domain.demo.DemoFiles;
import ai.wewall.listings.domain.geography.Moscow;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {

    private static final Moscow MOSCOW = Moscow.load();

    @ParameterizedTest
    @CsvSource({
        "Лесная улица, на Лесной улице",
        "улица Арбат, на улице Арбат",
        "1-я Тверская-Ямская улица, на 1-й Тверской-Ямской улице",
        "Столешников переулок, в Столешниковом переулке",
        "Большой Патриарший переулок, в Большом Патриаршем переулке",
        "Театральный проезд, в Театральном проезде",
        "проезд Серебрякова, в проезде Серебрякова",
        "Кутузовский проспект, на Кутузовском проспекте",
        "Осенний бульвар, на Осеннем бульваре",
        "шоссе Энтузиастов, на шоссе Энтузиастов",
        "Каширское шоссе, на Каширском шоссе",
        "Пресненская набережная, на Пресненской набережной",
        "Большая Полянка улица, на улице Большая Полянка",
        "улица Бутырский Вал, на улице Бутырский Вал",
        "Крымский Вал, на Крымском Валу",
        "Нижняя Масловка, на Нижней Масловке",
        "1-я Северная линия, на 1-й Северной линии",
        "1-й квартал Капотни, в 1-м квартале Капотни",
        "улица Зеленоградская, на улице Зеленоградской",
        "улица Миклухо-Маклая, на улице Миклухо-Маклая",
        "улица Соловьиная Роща, на улице Соловьиная Роща",
        "улица 9 Мая, на улице 9 Мая"
    })
    void streetsAreSaidInThePrepositional(String street, String where) {
        assertThat(StreetCases.locative(street)).isEqualTo(where);
    }

    @Test
    void everyStreetIsSaidSomehow() {
        assertThat(MOSCOW.streets())
                .allSatisfy(street ->
                        assertThat(StreetCases.locative(street.name())).matches("(на|в) [А-ЯЁа-яё0-9].*"));
    }

    @ParameterizedTest
    @CsvSource({
        "Белорусская, Белорусской",
        "Чистые пруды, Чистых прудов",
        "Проспект Мира, Проспекта Мира",
        "Улица 1905 года, Улицы 1905 года",
        "Улица Скобелевская, Улицы Скобелевской",
        "Крылатское, Крылатского",
        "Выхино, Выхино",
        "Киевская, Киевской"
    })
    void stationsAreSaidInTheGenitive(String station, String genitive) {
        assertThat(new PlaceCases().genitive(station)).contains(genitive);
    }

    @Test
    void whatNoRuleIsSureOfIsNotSaid() {
        assertThat(new PlaceCases().genitive("Серп и Молот")).isEmpty();
        assertThat(new PlaceCases().genitive("Немчиновка")).isEmpty();
    }

    @Test
    void tableOfStationsNamesStationsOnly() {
        Set<String> stations =
                MOSCOW.stations().stream().map(station -> station.name()).collect(Collectors.toSet());

        assertThat(DemoFiles.table("station-cases"))
                .allSatisfy(row -> assertThat(stations).contains(row[0]));
    }

    @ParameterizedTest
    @CsvSource({
        "Тверской, в Тверском районе",
        "Донской, в Донском районе",
        "Беговой, в Беговом районе",
        "Южнопортовый, в Южнопортовом районе",
        "Хамовники, в районе Хамовники",
        "Филёвский Парк, в районе Филёвский Парк",
        "Внуково (НАО), в районе Внуково"
    })
    void districtsAreSaidInThePrepositional(String district, String where) {
        assertThat(PlaceCases.inDistrict(district)).isEqualTo(where);
    }

    @ParameterizedTest
    @CsvSource({
        "1, минута",
        "2, минуты",
        "4, минуты",
        "5, минут",
        "11, минут",
        "12, минут",
        "14, минут",
        "21, минута",
        "22, минуты",
        "25, минут",
        "101, минута",
        "111, минут",
        "0, минут"
    })
    void wordsAgreeWithTheirNumber(long number, String word) {
        assertThat(Numbers.plural(number, "минута", "минуты", "минут")).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"11, 11 лет", "10.43, '10,4 года'", "1.02, 1 год", "21.96, 22 года", "9.5, '9,5 года'"})
    void yearsAgreeWithTheirNumberToo(BigDecimal years, String told) {
        assertThat(Numbers.years(years).replace(Numbers.SPACE, ' ')).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"1234567, 1 234 567", "123, 123", "1000, 1 000", "84.5, '84,5'", "1315.0, 1 315", "0.5, '0,5'"})
    void numbersAreGroupedAndHaveACommaBeforeDecimals(BigDecimal number, String told) {
        assertThat(Numbers.grouped(number).replace(Numbers.SPACE, ' ')).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"11, 11 месяцев", "12, 1 год", "36, 3 года", "60, 5 лет"})
    void termsAreToldInYearsWhereTheyAreWhole(int months, String told) {
        assertThat(Numbers.term(months).replace(Numbers.SPACE, ' ')).isEqualTo(told);
    }
}
