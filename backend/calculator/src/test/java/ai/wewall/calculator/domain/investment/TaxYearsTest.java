package ai.wewall.calculator.domain.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.wewall.calculator.Requests;
import ai.wewall.model.calculation.InvestmentResponse;
import ai.wewall.model.calculation.YearRow;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Sentences of the contract, part B.6, on 12 m of rent a year and a sale for 120 m after three years. */
class TaxYearsTest {

    private static final Offset<Double> CENT = within(0.005);

    @Test
    void simplifiedTaxOfIncomeTakesTheSaleToo() {
        assertThat(due("{\"tax\": {\"regime\": \"USN_INCOME\"}}")).containsExactly(0L, 720_000L, 720_000L, 7_920_000L);
    }

    @Test
    void saleIsLeftOutWhereItIsNotTaxed() {
        assertThat(due("{\"tax\": {\"regime\": \"USN_INCOME\", \"includeExit\": false}}"))
                .containsExactly(0L, 720_000L, 720_000L, 720_000L);
    }

    @Test
    void profitTaxWritesOffTheCostAndTheRest() {
        // 4 m a year are written off; of the sale only 12 m of write-offs are gain.
        assertThat(due("{\"tax\": {\"regime\": \"OSNO\"}}")).containsExactly(0L, 2_000_000L, 2_000_000L, 5_000_000L);
    }

    @Test
    void landIsNotWrittenOffButComesOffTheSale() {
        assertThat(due("{\"tax\": {\"regime\": \"OSNO\", \"landSharePct\": 50}}"))
                .containsExactly(0L, 2_500_000L, 2_500_000L, 4_000_000L);
    }

    @Test
    void writeOffEndsWithItsYears() {
        assertThat(due("{\"tax\": {\"regime\": \"OSNO\", \"depreciationYears\": 1, \"lossOffsetLimitPct\": 0}}"))
                .containsExactly(0L, 0L, 3_000_000L, 33_000_000L);
    }

    @Test
    void lossesTakeHalfOfALaterProfitAndWait() {
        // Year 1: 12 - 120 = 108 m lost. Year 2: half of 12 m is taxed. Year 3: half of 132 m.
        assertThat(due("{\"tax\": {\"regime\": \"OSNO\", \"depreciationYears\": 1}}"))
                .containsExactly(0L, 0L, 1_500_000L, 16_500_000L);
    }

    @Test
    void minimumTaxIsAddedToTheLosses() {
        // Year 1: at least 1 % of 12 m, and the losses are 108 m + 0.12 m. Year 2 uses 12 m of them and adds 0.12 m.
        assertThat(due("{\"tax\": {\"regime\": \"USN_INCOME_MINUS_EXPENSES\", \"depreciationYears\": 1}}"))
                .containsExactly(0L, 120_000L, 120_000L, Math.round(0.15 * (132e6 - 96.24e6)));
    }

    @Test
    void interestAndFeeLowerTheTaxWithTheLoanOnly() {
        InvestmentResponse answer = Requests.answer("""
                {"tax": {"regime": "OSNO"},
                 "loan": {"amount": 40e6, "annualRatePct": 12, "termMonths": 99, "type": "INTEREST_ONLY", "upfrontFeePct": 1}}""");

        assertThat(answer.years().get(1).taxDue()).isCloseTo(0.25 * (8e6 - 4.8e6 - 0.4e6), CENT);
        assertThat(answer.years().get(2).taxDue()).isCloseTo(0.25 * (8e6 - 4.8e6), CENT);
        assertThat(answer.years().get(2).taxDueUnlevered()).isCloseTo(2e6, CENT);
    }

    @Test
    void personPaysByBracketsWithoutExpenses() {
        long rent = Math.round(2.4e6 * 0.13 + 2.6e6 * 0.15 + 7e6 * 0.18);

        assertThat(
                        due(
                                "{\"tax\": {\"regime\": \"NDFL\"}, \"opex\": {\"opexPerSqmYear\": 100}, \"exit\": {\"method\": \"GROWTH\"}}"))
                .containsExactly(0L, rent, rent, rent);
    }

    @Test
    void personPaysForAnEarlySaleByOtherBrackets() {
        long rent = Math.round(2.4e6 * 0.13 + 2.6e6 * 0.15 + 7e6 * 0.18);
        long sale = Math.round(2.4e6 * 0.13 + 7.6e6 * 0.15);
        String terms =
                "{\"tax\": {\"regime\": \"NDFL\", \"exitExemptAfterMonths\": %d}, \"purchase\": {\"price\": 110e6}}";

        assertThat(due(terms.formatted(37))).containsExactly(0L, rent, rent, rent + sale);
        assertThat(due(terms.formatted(36))).containsExactly(0L, rent, rent, rent);
    }

    @Test
    void bracketsAreNotScaledInAShortYear() {
        assertThat(due("{\"tax\": {\"regime\": \"NDFL\"}, \"exit\": {\"years\": null, \"afterMonths\": 3}}"))
                .containsExactly(0L, Math.round(2.4e6 * 0.13 + 0.6e6 * 0.15));
    }

    @Test
    void taxIsPaidAfterItsLagButBeforeTheSale() {
        InvestmentResponse answer = Requests.answer("""
                {"tax": {"regime": "USN_INCOME", "paymentLagMonths": 12}, "exit": {"years": null, "afterMonths": 30}}""");

        assertThat(answer.months().get(24).tax()).isCloseTo(720_000, CENT);
        assertThat(answer.months().get(30).tax())
                .isCloseTo(
                        answer.years().get(2).taxDue() + answer.years().get(3).taxDue(), CENT);
    }

    @Test
    void limitsOfTheSimplifiedSystemAreWarnedOf() {
        String terms = "{\"tax\": {\"regime\": \"%s\", \"usnIncomeLimit\": %s, \"usnVatThreshold\": %s}, \"vat\": %s}";

        assertThat(Requests.answer(terms.formatted("USN_INCOME", "131999999", "11999999", "null"))
                        .warnings())
                .contains("tax:USN_INCOME_LIMIT", "tax:USN_VAT_THRESHOLD");
        assertThat(Requests.answer(terms.formatted("USN_INCOME", "132000001", "11999999", "{}"))
                        .warnings())
                .noneMatch(warning -> warning.startsWith("tax:"));
        assertThat(Requests.answer(terms.formatted("OSNO", "0", "0", "null")).warnings())
                .noneMatch(warning -> warning.startsWith("tax:"));
    }

    private static List<Long> due(String terms) {
        return Requests.answer(terms).years().stream()
                .map(YearRow::taxDue)
                .map(Math::round)
                .toList();
    }
}
