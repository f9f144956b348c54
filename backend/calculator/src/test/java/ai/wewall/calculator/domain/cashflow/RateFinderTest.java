package ai.wewall.calculator.domain.cashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateFinderTest {

    private final RateFinder finder = new RateFinder();

    @ParameterizedTest
    @CsvSource({"1,1,25000", "12,3,25000", "12,1,25000", "365,3,25000", "365,31,1000", "365,400,1000"})
    void fastFinderAgreesWithTheGrid(int unitsPerYear, int longestGap, int flows) {
        SplittableRandom random = new SplittableRandom(unitsPerYear * 1_000L + longestGap);
        PlainRateFinder plain = new PlainRateFinder(unitsPerYear);
        for (int i = 0; i < flows; i++) {
            agree(RandomFlows.of(random, longestGap), unitsPerYear, plain);
        }
    }

    private void agree(RandomFlows flows, double unitsPerYear, PlainRateFinder plain) {
        Rate fast = finder.find(flows.times(), flows.amounts(), flows.times().length, unitsPerYear);
        if (fast.missing() == Remark.NO_SIGN_CHANGE) {
            assertThat(flows.hasBothSigns()).isFalse();
            return;
        }
        double slow = plain.rate(flows.times(), flows.amounts());
        assertThat(Double.isNaN(fast.value())).isEqualTo(Double.isNaN(slow));
        if (!Double.isNaN(slow) && Math.abs(fast.value() - slow) > 1e-11 * Math.max(1, Math.abs(slow))) {
            assertThat(fast.value()).as("%s", flows).isEqualTo(slow);
        }
    }

    @Test
    void amountsOnNeighbouringDaysAreYearsAway() {
        Rate rate = finder.find(new int[] {0, 1}, new double[] {-100, 101}, 2, 365);

        assertThat(rate.value()).isCloseTo(Math.pow(1.01, 365) - 1, within(1e-9));
    }

    @Test
    void rootBeyondTheGridIsNone() {
        assertThat(finder.find(new int[] {0, 1}, new double[] {-1, 2e17}, 2, 1).missing())
                .isNull();
        assertThat(finder.find(new int[] {0, 1}, new double[] {-1, 2e17}, 2, 2).missing())
                .isEqualTo(Remark.NO_ROOT);
        assertThat(finder.find(new int[] {0, 1}, new double[] {-1, 2e-16}, 2, 1).missing())
                .isEqualTo(Remark.NO_ROOT);
    }

    @Test
    void sumOfExactlyZeroIsARateOfZero() {
        Rate rate = finder.find(new int[] {0, 1, 2}, new double[] {-100, 250, -150}, 3, 1);

        assertThat(rate.value()).isZero();
        assertThat(rate.ambiguous()).isFalse();
    }

    @Test
    void ambiguityIsToldWhereTheRunningSumTurnsMoreThanOnce() {
        assertThat(finder.find(new int[] {0, 1, 2}, new double[] {-100, 230, -132}, 3, 1)
                        .ambiguous())
                .isTrue();
        assertThat(finder.find(new int[] {0, 1, 2, 3}, new double[] {-100, 90, -20, 60}, 4, 1)
                        .ambiguous())
                .isFalse();
    }

    @Test
    void irregularAmountsWhoseOnlyPositiveRootIsBeyondTheGridAreSoughtBelowZero() {
        double[] amounts = {-1e-18, 1e15, -1, 1};
        int[] times = {0, 1, 2, 3};

        Rate fast = finder.find(times, amounts, 4, 1);

        assertThat(fast.value()).isCloseTo(new PlainRateFinder(1).rate(times, amounts), within(1e-11));
    }

    @Test
    void allAmountsAtOneTimeHaveNoRate() {
        assertThat(finder.find(new int[] {0, 0}, new double[] {-100, 110}, 2, 365)
                        .missing())
                .isEqualTo(Remark.NO_ROOT);
    }

    @Test
    void thousandsOfAmountsThatTurnEveryTimeAreFinished() {
        int count = 10_000;
        double[] amounts = IntStream.range(0, count)
                .mapToDouble(i -> i % 2 == 0 ? -1 : 1.0001)
                .toArray();

        assertThat(finder.find(IntStream.range(0, count).toArray(), amounts, count, 1)
                        .ambiguous())
                .isTrue();
    }
}
