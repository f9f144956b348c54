package ai.wewall.search.domain.text.number;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.search.domain.text.Knowledge;
import ai.wewall.search.domain.text.number.Quantity.Period;
import ai.wewall.search.domain.text.number.Quantity.Shape;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityReaderTest {

    @ParameterizedTest
    @CsvSource({
        "от 50 до 80 м², RANGE, 50, 80",
        "50-70 млн, RANGE, 50000000, 70000000",
        "с 2 по 5 этаж, RANGE, 2, 5",
        "2 или 3 этаж, RANGE, 2, 3",
        "не менее 80 м, MIN, 80, ",
        "не дороже 30 млн, MAX, , 30000000",
        "80 метров и больше, MIN, 80, ",
        "80 метров максимум, MAX, , 80",
        "100+ м, MIN, 100, ",
        "около 100 м, ABOUT, 100, 100",
        "1000 м2 примерно, ABOUT, 1000, 1000",
        "двести пятьдесят метров, BARE, 250, 250",
        "пара сотен квадратов, BARE, 200, 200",
        "полтора миллиона, BARE, 1500000, 1500000",
        "лям двести, BARE, 1200000, 1200000",
        "1 млн 200 тыс, BARE, 1200000, 1200000",
        "два с половиной миллиона, BARE, 2500000, 2500000",
        "метров 40, BARE, 40, 40",
        "от 200 до 100 м², RANGE, 100, 200"
    })
    void quantityIsRead(String text, Shape shape, BigDecimal low, BigDecimal high) {
        Quantity quantity = read(text);

        assertThat(quantity.shape()).isEqualTo(shape);
        assertThat(low == null ? quantity.low() == null : low.compareTo(Objects.requireNonNull(quantity.low())) == 0)
                .isTrue();
        assertThat(
                        high == null
                                ? quantity.high() == null
                                : high.compareTo(Objects.requireNonNull(quantity.high())) == 0)
                .isTrue();
    }

    @Test
    void leftNumberTakesTheNextSmallerUnit() {
        assertThat(read("от 900 до 1,2 млн").low()).isEqualByComparingTo("900000");
    }

    @ParameterizedTest
    @CsvSource({"25 000 руб за м² в год, YEAR", "2 500 р/м2/мес, MONTH", "до 30 тыс. руб./м²/год, YEAR"})
    void rateHasItsPeriod(String text, Period period) {
        Quantity quantity = read(text);

        assertThat(quantity.perMetre()).isTrue();
        assertThat(quantity.period()).isEqualTo(period);
    }

    @Test
    void reversedRangeIsTold() {
        assertThat(read("от 200 до 100 м²").reversed()).isTrue();
    }

    private static Quantity read(String text) {
        return Objects.requireNonNull(new QuantityReader(Knowledge.chunks(text)).read(0))
                .quantity();
    }
}
