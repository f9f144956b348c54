package ai.wewall.calculator.domain.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.wewall.calculator.Answers;
import ai.wewall.calculator.Case;
import ai.wewall.calculator.Requests;
import ai.wewall.model.calculation.AxisMode;
import ai.wewall.model.calculation.InvestmentMetric;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.SensitivityAxis;
import ai.wewall.model.calculation.SensitivityRequest;
import ai.wewall.model.calculation.SensitivityResponse;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SensitivityTest {

    static Stream<Case> cases() {
        return Case.of("sensitivity").filter(each -> !each.isRefusal());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void workedCaseIsMet(Case worked) {
        SensitivityRequest request = Answers.read(worked.request(), SensitivityRequest.class);

        JsonNode answer = Answers.tree(calculated(request));

        Answers.assertFits(answer, worked.expected(), "");
        Answers.assertFits(answer.get("values"), worked.expected().get("values"), "." + request.metric());
    }

    @Test
    void presetsAreFilledInBeforeAnythingIsChanged() {
        SensitivityResponse regime =
                table("{\"tax\": {\"regime\": \"OSNO\"}}", axis("tax.lossOffsetLimitPct", 10), null);
        SensitivityResponse none = table("{}", axis("tax.ratePct", 5), axis("tax.lossOffsetLimitPct", 0));

        assertThat(regime.rowValues()).containsExactly(60.0);
        assertThat(none.rowValues()).containsExactly(5.0);
        assertThat(none.columnValues()).containsExactly(100.0);
    }

    @Test
    void presetBracketsAreWrittenOut() {
        assertThat(table("{}", axis("tax.brackets[1].fromAmount", 0), axis("tax.exitBrackets[1].ratePct", 0))
                        .columnValues())
                .containsExactly(15.0);
    }

    @Test
    void elementOfAListIsChangedAlone() {
        String roll = """
                {"income": {"mode": "LEASES", "rentPerSqmYear": null, "leases": [
                  {"area": 100, "rentPerSqmYear": 12, "start": "2025-01-01", "end": "2035-01-01"},
                  {"area": 100, "rentPerSqmYear": 12, "start": "2025-01-01", "end": "2035-01-01"}]}}""";
        SensitivityResponse table = table(roll, axis("income.leases[1].rentPerSqmYear", 12), null);

        assertThat(table.values().getFirst().getFirst() / table.baseValue()).isCloseTo(1.5, within(1e-9));
    }

    @Test
    void cellsThatBreakARuleAreNullAndWarnedOf() {
        String loan = """
                {"loan": {"amount": 60e6, "annualRatePct": 9, "termMonths": 24, "graceMonths": 6,
                          "rateSteps": [{"fromMonth": 3, "annualRatePct": 8}, {"fromMonth": 5, "annualRatePct": 7}]}}""";

        for (SensitivityAxis axis : List.of(
                axis("loan.graceMonths", 18),
                axis("loan.rateSteps[0].fromMonth", 2),
                axis("loan.amount", 61e6),
                axis("tax.brackets[0].fromAmount", 1),
                axis("tax.exitBrackets[1].fromAmount", -2_400_000),
                axis("purchase.area", -1_000),
                axis("exit.years", 0.25))) {
            SensitivityResponse table = table(loan, axis, null);
            assertThat(table.values().getFirst()).as(axis.path()).containsOnlyNulls();
            assertThat(table.warnings()).containsExactly("cell:INVALID");
        }
    }

    @Test
    void integerMayBeMissedByRounding() {
        SensitivityAxis third = new SensitivityAxis("exit.years", AxisMode.RELATIVE, List.of(100 / 3.0));

        assertThat(table("{}", third, null).rowValues()).containsExactly(4.0);
    }

    @Test
    void cellWhoseMeasureIsUndefinedIsNullWithoutAWarning() {
        SensitivityAxis vacancy = axis("income.vacancyPct", 100);
        SensitivityRequest request = new SensitivityRequest(
                Answers.read(Requests.plain(), InvestmentRequest.class),
                vacancy,
                null,
                InvestmentMetric.IRR_LEVERED_PCT);

        assertThat(calculated(request).values().getFirst()).containsOnlyNulls();
        assertThat(calculated(request).warnings()).isEmpty();
    }

    private static SensitivityAxis axis(String path, double step) {
        return new SensitivityAxis(path, AxisMode.ABSOLUTE, List.of(step));
    }

    private static SensitivityResponse table(String terms, SensitivityAxis rows, SensitivityAxis columns) {
        InvestmentRequest base = Answers.read(Requests.with(terms), InvestmentRequest.class);
        return calculated(new SensitivityRequest(base, rows, columns, InvestmentMetric.GROSS_YIELD_PCT));
    }

    private static SensitivityResponse calculated(SensitivityRequest request) {
        Sensitivity sensitivity = new Sensitivity(request);
        return sensitivity.answer(IntStream.range(0, sensitivity.size())
                .mapToObj(sensitivity::row)
                .toList());
    }
}
