package ai.wewall.calculator.domain.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.wewall.calculator.Answers;
import ai.wewall.calculator.Case;
import ai.wewall.calculator.Requests;
import ai.wewall.calculator.domain.terms.TermsReader;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.InvestmentResponse;
import ai.wewall.model.calculation.MonthRow;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LoanScheduleTest {

    private static final Offset<Double> CENT = within(0.005);

    static Stream<Case> published() {
        return Case.of("published")
                .filter(each -> each.json().path("fn").asString().equals("loan_schedule"));
    }

    @ParameterizedTest
    @MethodSource("published")
    void publishedScheduleIsMet(Case published) {
        JsonNode args = published.json().path("args");
        int term = args.path("months").asInt();
        List<MonthRow> months = Requests.answer("""
                {"exit": {"years": null, "afterMonths": %d}, "loan": {"amount": %s, "annualRatePct": %s,
                 "termMonths": %d, "graceMonths": %s, "type": "%s"}}""".formatted(
                                term,
                                args.path("principal"),
                                100 * args.path("annual_rate").doubleValue(),
                                term,
                                args.path("grace_months"),
                                type(args.path("kind").asString())))
                .months();
        double interest = months.stream().mapToDouble(MonthRow::interest).sum();

        assertThat(payment(months.get(1))).isCloseTo(expected(published, "first_payment"), CENT);
        assertThat(payment(months.get(term))).isCloseTo(expected(published, "last_payment"), CENT);
        assertThat(months.get(60).loanClosing()).isCloseTo(expected(published, "balance_after_60"), CENT);
        assertThat(interest).isCloseTo(expected(published, "total_interest"), CENT);
        assertThat(months.get(term).loanClosing()).isZero();
    }

    private static String type(String kind) {
        return switch (kind) {
            case "annuity", "grace" -> "ANNUITY";
            case "linear" -> "LINEAR";
            default -> "INTEREST_ONLY";
        };
    }

    private static double payment(MonthRow month) {
        return month.interest() + month.principal() + month.balloon();
    }

    private static double expected(Case published, String figure) {
        return published.expected().path(figure).doubleValue();
    }

    @Test
    void drawdownAndFeeFallOnThePurchase() {
        MonthRow purchase = loan("\"ltvPct\": 50, \"upfrontFeePct\": 2, \"annualRatePct\": 12, \"termMonths\": 60")
                .getFirst();

        assertThat(purchase.loanDrawdown()).isEqualTo(60e6);
        assertThat(purchase.loanFee()).isEqualTo(1.2e6);
        assertThat(purchase.loanOpening()).isZero();
        assertThat(purchase.loanClosing()).isEqualTo(60e6);
        assertThat(purchase.leveredCashFlow()).isEqualTo(-61.2e6);
    }

    @Test
    void restIsRepaidFromTheSale() {
        MonthRow sale = loan("\"amount\": 12e6, \"annualRatePct\": 12, \"termMonths\": 60, \"type\": \"LINEAR\"")
                .get(36);

        assertThat(sale.principal()).isCloseTo(200_000, CENT);
        assertThat(sale.payoff()).isCloseTo(4.8e6, CENT);
        assertThat(sale.loanClosing()).isZero();
    }

    @Test
    void maturityAtTheSaleIsABalloonAndNoPayoff() {
        MonthRow sale = loan("\"amount\": 12e6, \"annualRatePct\": 12, \"termMonths\": 60, \"balloonMonths\": 36")
                .get(36);

        assertThat(sale.balloon()).isPositive();
        assertThat(sale.payoff()).isZero();
        assertThat(sale.loanClosing()).isZero();
    }

    @Test
    void nothingIsOwedAfterTheMaturity() {
        List<MonthRow> months =
                loan("\"amount\": 12e6, \"annualRatePct\": 12, \"termMonths\": 60, \"balloonMonths\": 20");

        assertThat(months.get(20).loanClosing()).isZero();
        assertThat(months.subList(21, 37)).allMatch(month -> month.loanOpening() == 0 && month.interest() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANNUITY", "LINEAR"})
    void principalWaitsForTheEndOfTheGrace(String type) {
        List<MonthRow> months =
                loan("\"amount\": 12e6, \"annualRatePct\": 12, \"termMonths\": 30, \"graceMonths\": 10, \"type\": \""
                        + type + "\"");

        assertThat(months.get(10).principal()).isZero();
        assertThat(months.get(11).principal()).isPositive();
        assertThat(months.get(30).loanClosing()).isZero();
        assertThat(months.stream().mapToDouble(MonthRow::principal).sum()).isCloseTo(12e6, CENT);
    }

    @Test
    void loanMayFallDueWithinItsGrace() {
        MonthRow maturity =
                loan("\"amount\": 12e6, \"annualRatePct\": 12, \"termMonths\": 30, \"graceMonths\": 10, \"balloonMonths\": 5")
                        .get(5);

        assertThat(maturity.principal()).isZero();
        assertThat(maturity.balloon()).isEqualTo(12e6);
    }

    @Test
    void annuityWithoutInterestIsRepaidInEqualParts() {
        List<MonthRow> months = loan("\"amount\": 12e6, \"annualRatePct\": 0, \"termMonths\": 24");

        assertThat(months.subList(1, 25)).allMatch(month -> Math.abs(month.principal() - 500_000) < 0.005);
    }

    @Test
    void almostNoInterestIsRepaidInAlmostEqualParts() {
        List<MonthRow> months = loan("\"amount\": 12e6, \"annualRatePct\": 1e-13, \"termMonths\": 24");

        assertThat(months.subList(1, 25)).allMatch(month -> Math.abs(month.principal() - 500_000) < 0.005);
    }

    @Test
    void newRateSpreadsTheRestOverTheRestOfTheTerm() {
        List<MonthRow> months = loan("""
                "amount": 12e6, "annualRatePct": 12, "termMonths": 36, "rateShiftPct": 1,
                "rateSteps": [{"fromMonth": 13, "annualRatePct": 23}]""");
        MonthRow changed = months.get(13);
        double payment = changed.loanOpening() * 0.02 / (1 - Math.pow(1.02, -24));

        assertThat(months.get(12).interest()).isCloseTo(months.get(12).loanOpening() * 13 / 1200, CENT);
        assertThat(payment(changed)).isCloseTo(payment, CENT);
        assertThat(payment(months.get(35))).isCloseTo(payment, CENT);
    }

    @Test
    void rateNeverFallsBelowZero() {
        assertThat(loan("\"amount\": 12e6, \"annualRatePct\": 5, \"termMonths\": 36, \"rateShiftPct\": -9")
                        .get(1)
                        .interest())
                .isZero();
    }

    @Test
    void steepRatesOverFortyYearsStayExact() {
        InvestmentResponse answer = Requests.answer("""
                {"exit": {"years": 30}, "loan": {"amount": 12e6, "annualRatePct": 200, "rateShiftPct": 100, "termMonths": 360}}""");

        assertThat(answer.months().get(360).loanClosing()).isZero();
        assertThat(payment(answer.months().get(359)))
                .isCloseTo(payment(answer.months().get(1)), CENT);
    }

    @Test
    void loanOfNothingIsNoLoan() {
        InvestmentResponse none =
                Requests.answer("{\"loan\": {\"amount\": 0, \"annualRatePct\": 9, \"termMonths\": 9}}");

        assertThat(none.metrics().ltvPct()).isNull();
        assertThat(none.metrics().debtYieldPct()).isNull();
        assertThat(none).isEqualTo(Requests.answer("{}"));
    }

    @Test
    void loanAboveThePriceIsAnObjection() {
        assertThat(objections("120000000.1")).isEmpty();
        assertThat(objections("120000001")).containsExactly(Objection.LOAN_EXCEEDS_PRICE);
    }

    private static java.util.Set<Objection> objections(String amount) {
        String loan = "{\"loan\": {\"amount\": " + amount + ", \"annualRatePct\": 9, \"termMonths\": 9}}";
        return new InvestmentModel()
                .project(TermsReader.read(Answers.read(Requests.with(loan), InvestmentRequest.class)));
    }

    @Test
    void coverCountsTheMonthsThatServeTheDebt() {
        InvestmentResponse answer = Requests.answer("""
                {"loan": {"amount": 12e6, "annualRatePct": 0, "termMonths": 18, "graceMonths": 6}}""");

        assertThat(answer.years().get(1).dscr()).isCloseTo(1, within(1e-9));
        assertThat(answer.years().get(3).dscr()).isNull();
        assertThat(answer.metrics().dscrMin()).isCloseTo(1, within(1e-9));
    }

    private static List<MonthRow> loan(String loan) {
        return Requests.answer("{\"loan\": {" + loan + "}}").months();
    }
}
