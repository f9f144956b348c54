package ai.wewall.calculator.domain.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.wewall.calculator.Requests;
import ai.wewall.model.calculation.InvestmentMetrics;
import ai.wewall.model.calculation.InvestmentResponse;
import ai.wewall.model.calculation.MonthRow;
import org.junit.jupiter.api.Test;

/** Sentences of the contract, parts B.7 and B.8. */
class MeasuresTest {

    @Test
    void monthlyRateIsCompounded() {
        // A million a month on 120 m with the price given back is 1/120 a month.
        assertThat(Requests.answer("{}").metrics().irrLeveredPct())
                .isCloseTo(100 * (Math.pow(1 + 1 / 120.0, 12) - 1), within(1e-9));
    }

    @Test
    void withoutLoanLeveredIsUnlevered() {
        InvestmentResponse answer = Requests.answer("{\"tax\": {\"regime\": \"OSNO\"}}");

        assertThat(answer.months()).allMatch(month -> month.leveredCashFlow() == month.unleveredCashFlow());
        assertThat(answer.metrics().npv()).isEqualTo(answer.metrics().npvUnlevered());
    }

    @Test
    void flowsThatAreRoundingOnlyAreZero() {
        // Income and costs are equal, but not as doubles.
        InvestmentResponse answer = Requests.answer("""
                {"income": {"rentPerSqmYear": 1.1}, "otherIncome": {"perYear": 2200},
                 "opex": {"opexPerSqmYear": 3.3}, "exit": {"method": "GROWTH"}}""");

        assertThat(answer.months().subList(1, 36)).allMatch(month -> month.leveredCashFlow() == 0);
        assertThat(answer.metrics().irrLeveredPct()).isCloseTo(0, within(1e-9));
    }

    @Test
    void discountFactorFollowsTheMonths() {
        InvestmentResponse answer = Requests.answer("{\"discountRatePct\": -50}");

        for (MonthRow month : answer.months()) {
            assertThat(month.discountFactor())
                    .isCloseTo(Math.pow(0.5, -month.month() / 12.0), within(1e-12 * month.discountFactor()));
        }
    }

    @Test
    void cumulativeEndsInTheProfit() {
        InvestmentResponse answer = Requests.answer("{}");

        assertThat(answer.months().getLast().cumulativeLevered())
                .isEqualTo(answer.metrics().totalProfit());
        assertThat(answer.years().getLast().cumulativeLevered())
                .isEqualTo(answer.metrics().totalProfit());
    }

    @Test
    void paybackIsInYearsAndCountsTheSale() {
        // After 35 months 35 m are back; the 36th month brings 121 m of the missing 85 m.
        assertThat(Requests.answer("{}").metrics().paybackYears()).isCloseTo((35 + 85 / 121.0) / 12, within(1e-9));
    }

    @Test
    void breakEvenCountsCostsAndDebtService() {
        InvestmentMetrics metrics = Requests.answer("""
                {"opex": {"opexPerSqmYear": 3000, "capexReservePct": 50}, "otherIncome": {"perYear": 3e6},
                 "loan": {"amount": 12e6, "annualRatePct": 0, "termMonths": 24}}""").metrics();

        assertThat(metrics.breakEvenOccupancyPct()).isCloseTo(60, within(1e-9));
        assertThat(metrics.debtYieldPct()).isCloseTo(100, within(1e-9));
        assertThat(metrics.ltvPct()).isCloseTo(10, within(1e-9));
        assertThat(metrics.cashOnCashYear1Pct()).isCloseTo(0, within(1e-9));
        assertThat(metrics.dscrMin()).isCloseTo(2, within(1e-9));
    }

    @Test
    void priceOfAlmostNothingOverflowsIntoNull() {
        InvestmentResponse answer =
                Requests.answer("{\"purchase\": {\"price\": 1e-310}, \"income\": {\"rentPerSqmYear\": 1e7}}");

        assertThat(answer.metrics().goingInCapRatePct()).isNull();
        assertThat(answer.warnings()).contains("goingInCapRatePct:NOT_FINITE", "equityMultiple:NOT_FINITE");
    }

    @Test
    void freeMoneyHasNoRate() {
        InvestmentResponse answer = Requests.answer("""
                {"loan": {"ltvPct": 100, "annualRatePct": 0, "termMonths": 480, "type": "INTEREST_ONLY"}}""");

        assertThat(answer.metrics().irrLeveredPct()).isNull();
        assertThat(answer.metrics().cashOnCashYear1Pct()).isNull();
        assertThat(answer.metrics().equityMultiple()).isNull();
        assertThat(answer.warnings())
                .contains("irrLeveredPct:NO_SIGN_CHANGE", "paybackYears:NO_INVESTMENT")
                .noneMatch(warning -> warning.startsWith("equityMultiple"));
    }
}
