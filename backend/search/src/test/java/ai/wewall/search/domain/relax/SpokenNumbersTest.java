package ai.wewall.search.domain.relax;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.search.domain.SearchTexts;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "33000, 33000",
        "34500, 35000",
        "37500, 38000",
        "28750, 29000",
        "57500, 60000",
        "115, 115",
        "112, 115",
        "1437500, 1450000",
        "0.96, 1",
        "96, 100",
        "2.7, 2.7",
        "0, 0"
    })
    void numbersAreRoundedUpToWhatPeopleSay(BigDecimal number, BigDecimal said) {
        assertThat(SpokenNumbers.above(number)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"27000, 27000", "25500, 25000", "80, 80", "96, 95", "3.6, 3.6", "2.43, 2.4"})
    void numbersAreRoundedDownToWhatPeopleSay(BigDecimal number, BigDecimal said) {
        assertThat(SpokenNumbers.below(number)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    35000       | 35 тыс. ₽
                    1450000     | 1,45 млн ₽
                    2500000000  | 2,5 млрд ₽
                    900         | 900 ₽
                    """)
    void roublesAreSaidInTheirUnit(BigDecimal amount, String said) {
        assertThat(SpokenNumbers.roubles(amount, SearchTexts.in(Locale.of("ru"))))
                .isEqualTo(said);
    }
}
