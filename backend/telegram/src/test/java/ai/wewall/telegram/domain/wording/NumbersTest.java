package ai.wewall.telegram.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private final Numbers russian = new Numbers(Locale.of("ru"));
    private final Numbers english = new Numbers(Locale.ENGLISH);

    @Test
    void moneyIsInWholeRoubles() {
        assertThat(russian.money(new BigDecimal("1250000.50"))).isEqualTo("1\u00a0250\u00a0001\u00a0₽");
        assertThat(english.money(new BigDecimal("1250000"))).isEqualTo("₽1,250,000");
        assertThat(russian.money(new BigDecimal("-1000"))).isEqualTo("−1\u00a0000\u00a0₽");
    }

    @Test
    void areaHasOneDigitAtMost() {
        assertThat(russian.area(new BigDecimal("120.50"))).isEqualTo("120,5\u00a0м²");
        assertThat(russian.area(new BigDecimal("1099.96"))).isEqualTo("1\u00a0100\u00a0м²");
        assertThat(english.area(new BigDecimal("120.5"))).isEqualTo("120.5\u00a0m²");
    }

    @Test
    void percentStandsAsTheLanguageHasIt() {
        assertThat(russian.percent(new BigDecimal("9.14"))).isEqualTo("9,1\u00a0%");
        assertThat(english.percent(new BigDecimal("9.15"))).isEqualTo("9.2%");
    }
}
