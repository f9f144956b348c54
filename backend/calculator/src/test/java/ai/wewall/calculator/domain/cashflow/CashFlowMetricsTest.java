package ai.wewall.calculator.domain.cashflow;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.calculator.Answers;
import ai.wewall.calculator.Case;
import ai.wewall.model.calculation.MetricsRequest;
import ai.wewall.model.calculation.MetricsResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CashFlowMetricsTest {

    static Stream<Case> cases() {
        return Case.of("metrics").filter(each -> !each.isRefusal());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void workedCaseIsMet(Case worked) {
        MetricsResponse answer = CashFlowMetrics.of(Answers.read(worked.request(), MetricsRequest.class));

        Answers.assertFits(Answers.tree(answer), worked.expected(), "");
    }

    @Test
    void everyFieldIsAlwaysThere() {
        assertThat(Answers.tree(CashFlowMetrics.of(periodic(1))).size()).isEqualTo(9);
    }

    @Test
    void equalDatesAreOnePeriodEachButOneAmountOfTheDay() {
        List<LocalDate> day = Collections.nCopies(2, LocalDate.of(2026, 3, 3));
        MetricsResponse answer = CashFlowMetrics.of(new MetricsRequest(List.of(-100.0, 110.0), day, 10.0, null, null));

        assertThat(answer.irrPct()).isCloseTo(10, within());
        assertThat(answer.xnpv()).isCloseTo(10, within());
        assertThat(answer.warnings()).containsExactlyInAnyOrder("dates:DUPLICATE", "xirrPct:NO_SIGN_CHANGE");
    }

    @Test
    void amountsThatCancelOnOneDayCostNothingEvenWhereTheirFactorOverflows() {
        LocalDate first = LocalDate.of(1900, 1, 1);
        LocalDate last = LocalDate.of(2200, 12, 31);
        MetricsResponse answer = CashFlowMetrics.of(
                new MetricsRequest(List.of(-5.0, 1e15, -1e15), List.of(first, last, last), -99.99, null, null));

        assertThat(answer.xnpv()).isEqualTo(-5);
    }

    @Test
    void earliestDateCountsEvenIfItsAmountIsZero() {
        MetricsResponse answer = CashFlowMetrics.of(new MetricsRequest(
                List.of(0.0, 110.0), List.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)), 10.0, null, null));

        assertThat(answer.xnpv()).isCloseTo(100, within());
    }

    @Test
    void overflowIsNullWithItsReason() {
        double[] amounts = DoubleStream.concat(
                        DoubleStream.of(-1), DoubleStream.generate(() -> 1).limit(100))
                .toArray();
        MetricsResponse answer = CashFlowMetrics.of(with(amounts, -99.99, null, null));

        assertThat(answer.npv()).isNull();
        assertThat(answer.discountedPaybackPeriods()).isNull();
        assertThat(answer.warnings())
                .containsExactlyInAnyOrder("npv:NOT_FINITE", "discountedPaybackPeriods:NOT_FINITE");
    }

    @Test
    void zeroAmountsWeighNothingWhereTheirFactorOverflows() {
        double[] amounts = new double[200];
        amounts[0] = -2;
        amounts[1] = 1;
        MetricsResponse answer = CashFlowMetrics.of(with(amounts, -99.99, -99.99, 0.0));

        assertThat(answer.npv()).isCloseTo(-2 + 1 / 1e-4, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(answer.mirrPct()).isCloseTo(100 * (Math.pow(0.5, 1 / 199.0) - 1), within());
    }

    @Test
    void multipleOverflows() {
        MetricsResponse answer = CashFlowMetrics.of(periodic(-1e-300, 1e15));

        assertThat(answer.multiple()).isNull();
        assertThat(answer.warnings()).contains("multiple:NOT_FINITE");
    }

    @Test
    void nothingInvestedIsToldByEveryMeasure() {
        MetricsResponse answer = CashFlowMetrics.of(with(new double[] {100, 5}, 10.0, 1.0, 1.0));

        assertThat(answer.warnings())
                .containsExactlyInAnyOrder(
                        "irrPct:NO_SIGN_CHANGE",
                        "mirrPct:UNDEFINED",
                        "multiple:UNDEFINED",
                        "paybackPeriods:NO_INVESTMENT",
                        "discountedPaybackPeriods:NO_INVESTMENT");
    }

    @Test
    void paybackCountsFromTheFirstAmountAndMindsNoLaterFall() {
        assertThat(CashFlowMetrics.of(periodic(5, -10, 20, -50)).paybackPeriods())
                .isCloseTo(1.25, within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    private static MetricsRequest periodic(double... amounts) {
        return with(amounts, null, null, null);
    }

    private static MetricsRequest with(double[] amounts, Double discount, Double finance, Double reinvest) {
        return new MetricsRequest(DoubleStream.of(amounts).boxed().toList(), null, discount, finance, reinvest);
    }
}
