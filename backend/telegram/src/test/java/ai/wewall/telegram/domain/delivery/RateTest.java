package ai.wewall.telegram.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.telegram.domain.delivery.Rate.Admission;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RateTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void burstGoesAtOnceAndThenOneASecond() {
        Rate rate = new Rate(1, 5);
        Instant paid = Instant.EPOCH;
        for (int i = 0; i < 5; i++) {
            Admission admission = rate.admit(paid, NOON);
            assertThat(admission.admitted()).isTrue();
            paid = admission.paidUntil();
        }

        assertThat(rate.admit(paid, NOON)).isEqualTo(new Admission(false, paid, NOON.plusSeconds(1)));
        assertThat(rate.admit(paid, NOON.plusSeconds(1)).admitted()).isTrue();
    }

    @Test
    void quietTimeIsNotSavedUpBeyondTheBurst() {
        Rate rate = new Rate(1, 2);
        Instant paid = rate.admit(rate.admit(NOON.minusSeconds(999), NOON).paidUntil(), NOON)
                .paidUntil();

        assertThat(rate.admit(paid, NOON).admitted()).isFalse();
    }

    @Test
    void withoutABurstThePaceIsEven() {
        Rate rate = new Rate(30, 1);
        Instant paid = rate.admit(Instant.EPOCH, NOON).paidUntil();

        assertThat(Duration.between(NOON, rate.admit(paid, NOON).at()).toMillis())
                .isEqualTo(33);
    }

    @Property
    void neverMorePassThanRateAndBurstAllow(
            @ForAll @IntRange(min = 1, max = 50) int perSecond,
            @ForAll @IntRange(min = 1, max = 20) int burst,
            @ForAll @IntRange(min = 1, max = 40) int stepMillis) {
        Rate rate = new Rate(perSecond, burst);
        Instant paid = Instant.EPOCH;
        int passed = 0;
        for (int millis = 0; millis <= 3_000; millis += stepMillis) {
            Admission admission = rate.admit(paid, NOON.plusMillis(millis));
            passed += admission.admitted() ? 1 : 0;
            paid = admission.paidUntil();
        }

        assertThat(passed).isLessThanOrEqualTo(burst + 3 * perSecond);
    }

    @Test
    void rateOfNothingMakesNoSense() {
        assertThatThrownBy(() -> new Rate(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rate(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
