package ai.wewall.calculator.domain.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.wewall.calculator.Answers;
import ai.wewall.calculator.Requests;
import ai.wewall.calculator.domain.terms.TermsReader;
import ai.wewall.model.calculation.InputChange;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.Scenario;
import ai.wewall.model.calculation.ScenarioOutcome;
import org.junit.jupiter.api.Test;

class ScenariosTest {

    private static final String LEASES = """
            {"income": {"mode": "LEASES", "rentPerSqmYear": null, "market": {"rentPerSqmYear": 9000},
              "leases": [{"area": 1000, "rentPerSqmYear": 12000, "start": "2025-01-01", "end": "2026-12-31"}]}}""";

    @Test
    void baseIsAsEntered() {
        ScenarioOutcome base = outcome("{}", Scenario.BASE);

        assertThat(base.changes()).isEmpty();
        assertThat(base.metrics()).isEqualTo(Requests.answer("{}").metrics());
    }

    @Test
    void worseIsWorseAndBetterIsBetter() {
        double base = outcome("{}", Scenario.BASE).metrics().npv();

        assertThat(outcome("{}", Scenario.PESSIMISTIC).metrics().npv()).isLessThan(base);
        assertThat(outcome("{}", Scenario.OPTIMISTIC).metrics().npv()).isGreaterThan(base);
    }

    @Test
    void changesStayWithinTheirFields() {
        assertThat(outcome("{\"income\": {\"vacancyPct\": 98}}", Scenario.PESSIMISTIC)
                        .changes())
                .contains(new InputChange("income.vacancyPct", 98, 100));
        assertThat(outcome("{}", Scenario.OPTIMISTIC).changes())
                .noneMatch(change -> change.path().equals("income.vacancyPct"));
    }

    @Test
    void tenantWhoLeavesLeavesHalfAYearEmpty() {
        ScenarioOutcome roll = outcome(LEASES, Scenario.TENANT_LEAVES);
        ScenarioOutcome whole = outcome("{\"exit\": {\"years\": 1}}", Scenario.TENANT_LEAVES);

        assertThat(roll.changes()).containsExactly(new InputChange("income.market.downtimeMonths", 0, 6));
        assertThat(whole.metrics().goingInCapRatePct()).isCloseTo(5, within(1e-9));
    }

    @Test
    void keyRateMovesTheLoanAndTheDiscount() {
        String loan = "{\"loan\": {\"ltvPct\": 50, \"annualRatePct\": 16, \"termMonths\": 120}}";

        assertThat(outcome(loan, Scenario.KEY_RATE_UP).changes())
                .containsExactly(
                        new InputChange("loan.rateShiftPct", 0, 3), new InputChange("discountRatePct", 10, 13));
        assertThat(outcome("{}", Scenario.KEY_RATE_UP).changes())
                .containsExactly(new InputChange("discountRatePct", 10, 13));
    }

    private static ScenarioOutcome outcome(String terms, Scenario scenario) {
        InvestmentRequest request = Answers.read(Requests.with(terms), InvestmentRequest.class);
        return new Scenarios(TermsReader.read(request))
                .all().stream()
                        .filter(each -> each.scenario() == scenario)
                        .findFirst()
                        .orElseThrow();
    }
}
