package ai.wewall.calculator.domain.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.wewall.model.calculation.HistogramBin;
import ai.wewall.model.calculation.InvestmentMetric;
import ai.wewall.model.calculation.MetricDistribution;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void percentilesAreThoseOfSpreadsheets() {
        MetricDistribution summary = of(3, 1, 4, 2);

        assertThat(summary.percentiles().p25()).isCloseTo(1.75, within(1e-12));
        assertThat(summary.percentiles().p50()).isCloseTo(2.5, within(1e-12));
        assertThat(summary.percentiles().p95()).isCloseTo(3.85, within(1e-12));
    }

    @Test
    void undefinedValuesAreCountedAndLeftOut() {
        MetricDistribution summary = of(1, Double.NaN, 3);

        assertThat(summary.count()).isEqualTo(2);
        assertThat(summary.undefinedCount()).isEqualTo(1);
        assertThat(summary.mean()).isEqualTo(2);
        assertThat(summary.sd()).isCloseTo(Math.sqrt(2), within(1e-12));
    }

    @Test
    void oneValueHasNoDeviationAndOneBin() {
        MetricDistribution summary = of(7, Double.NaN);

        assertThat(summary.sd()).isNull();
        assertThat(summary.percentiles().p5()).isEqualTo(7);
        assertThat(summary.histogram()).containsExactly(new HistogramBin(7, 7, 1));
    }

    @Test
    void binsAreClosedOnTheLeftAndTheLastOneOnBothSides() {
        assertThat(of(0, 1, 2, 3, 4, 5).histogram())
                .extracting(HistogramBin::count)
                .containsExactly(1, 1, 1, 1, 2);
    }

    @Test
    void binHoldsWhatItsOwnEdgesSay() {
        double[] values = {0, 0.1, 0.2, 0.3, 0.4, 0.5};

        assertThat(of(values).histogram())
                .allSatisfy(bin -> assertThat(bin.count()).isEqualTo(inside(bin, values)));
    }

    private static int inside(HistogramBin bin, double[] values) {
        return (int) DoubleStream.of(values)
                .filter(value -> value >= bin.from() && (value < bin.to() || value == 0.5 && bin.to() == 0.5))
                .count();
    }

    private static MetricDistribution of(double... values) {
        return Summary.of(InvestmentMetric.NPV, values, 5);
    }
}
