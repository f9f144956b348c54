package ai.wewall.calculator.domain.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.wewall.calculator.Answers;
import ai.wewall.calculator.Requests;
import ai.wewall.calculator.domain.terms.TermsReader;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.MonthRow;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Sentences of the contract, part B.3, about leases. Rent is 12 RUB per m² and year, so one RUB a month for each m². */
class LeaseRollTest {

    @Test
    void leaseCoversTheMonthsThatStartInside() {
        List<MonthRow> months = months("2026-01-01", """
                {"start": "2026-01-02", "end": "2026-04-01"}""", "null");

        assertThat(rents(months, 1, 5)).containsExactly(0L, 100L, 100L, 100L, 0L);
    }

    @Test
    void leaseBetweenTwoStartsCoversNothing() {
        List<MonthRow> months = months("2026-01-01", """
                {"start": "2026-01-02", "end": "2026-01-31", "depositMonths": 5}""", "null");

        assertThat(months).allMatch(month -> month.potentialRent() == 0 && month.deposits() == 0);
    }

    @Test
    void rentFreeMonthsAndIndexationCountFromTheStartEvenBeforeThePurchase() {
        List<MonthRow> months = months("2026-01-01", """
                {"start": "2025-11-01", "end": "2030-01-01", "rentFreeMonths": 4, "indexationPct": 100}""", "null");

        assertThat(rents(months, 1, 11)).containsExactly(0L, 0L, 100L, 100L, 100L, 100L, 100L, 100L, 100L, 100L, 200L);
    }

    @Test
    void anniversaryOfAMonthEndIsTheEndOfAShorterMonth() {
        // Started on the 31st: on 28 February a full month has passed, since that is where 31 January + 1 month falls.
        List<MonthRow> months = months("2026-02-28", """
                {"start": "2026-01-31", "end": "2030-01-01", "rentFreeMonths": 1}""", "null");

        assertThat(rents(months, 1, 2)).containsExactly(100L, 100L);
    }

    @Test
    void monthIsNotFullBeforeItsDay() {
        // On 30 January the month from 31 December is a day short; on 28 February two months are full.
        List<MonthRow> months = months("2026-01-30", """
                {"start": "2025-12-31", "end": "2030-01-01", "rentFreeMonths": 2}""", "null");

        assertThat(rents(months, 1, 3)).containsExactly(0L, 100L, 100L);
    }

    @Test
    void leapDayHasItsAnniversaryOnTheTwentyEighth() {
        List<MonthRow> months = months("2025-02-28", """
                {"start": "2024-02-29", "end": "2030-01-01", "indexationPct": 100}""", "null");

        assertThat(rents(months, 1, 1)).containsExactly(200L);
    }

    @Test
    void areaIsLetAgainAfterTheDowntimeTimeAndAgain() {
        List<MonthRow> months = months("2026-01-01", """
                {"start": "2025-01-01", "end": "2026-02-15"}""", """
                {"rentPerSqmYear": 24, "downtimeMonths": 2, "leaseTermMonths": 3, "rentFreeMonths": 1}""");

        assertThat(rents(months, 1, 13))
                .containsExactly(100L, 100L, 0L, 0L, 0L, 200L, 200L, 0L, 0L, 0L, 200L, 200L, 0L);
        assertThat(months.get(3).leasedArea()).isZero();
        assertThat(months.get(5).leasedArea()).isEqualTo(100);
    }

    @Test
    void marketGrowsByModelYearsAndIsIndexedWithinTheLease() {
        List<MonthRow> months = months("2026-01-01", """
                {"start": "2025-01-01", "end": "2026-12-31"}""", """
                {"rentPerSqmYear": 12, "growthPct": 50, "indexationPct": 100, "leaseTermMonths": 24}""");

        assertThat(rents(months, 12, 14)).containsExactly(100L, 150L, 150L);
        assertThat(rents(months, 25, 25)).containsExactly(300L);
    }

    @Test
    void leaseThatIsNotLetAgainStaysEmpty() {
        List<MonthRow> months = months("2026-01-01", """
                {"start": "2025-01-01", "end": "2026-01-31", "relet": false}""", "{\"rentPerSqmYear\": 24}");

        assertThat(rents(months, 1, 3)).containsExactly(100L, 0L, 0L);
    }

    @Test
    void depositIsHandedOverInTheFirstMonthAndGivenBackInTheLastOrAtTheSale() {
        List<MonthRow> short_ = months("2026-01-01", """
                {"start": "2026-03-01", "end": "2026-05-31", "depositMonths": 2}""", "null");
        List<MonthRow> long_ = months("2026-01-01", """
                {"start": "2020-01-01", "end": "2050-05-31", "depositMonths": 2}""", "null");

        assertThat(values(short_, MonthRow::deposits, 3, 5)).containsExactly(200L, 0L, -200L);
        assertThat(long_.get(1).deposits()).isEqualTo(200);
        assertThat(long_.get(36).deposits()).isEqualTo(-200);
    }

    @Test
    void depositOfOneMonthIsNothing() {
        List<MonthRow> months = months("2026-01-01", """
                {"start": "2026-03-01", "end": "2026-03-31", "depositMonths": 2}""", "null");

        assertThat(months.get(3).deposits()).isZero();
        assertThat(months.get(3).potentialRent()).isCloseTo(100, within(1e-9));
    }

    @Test
    void leasesThatOverlapAddUpAndMayNotExceedTheArea() {
        String half = "{\"area\": 500, \"start\": \"2026-01-01\", \"end\": \"2027-01-01\"}";
        String more = "{\"area\": 500.001, \"start\": \"2026-06-01\", \"end\": \"2029-01-01\"}";

        assertThat(objections(half + "," + half)).isFalse();
        assertThat(objections(half + "," + more)).isTrue();
    }

    @Test
    void areaIsLookedAtTwelveMonthsBeyondTheSale() {
        String whole = "{\"area\": 1000, \"start\": \"2026-01-01\", \"end\": \"2035-01-01\"}";

        assertThat(objections(whole + ",{\"area\": 1, \"start\": \"2029-12-01\", \"end\": \"2030-01-01\"}"))
                .isTrue();
        assertThat(objections(whole + ",{\"area\": 1, \"start\": \"2030-01-01\", \"end\": \"2030-02-01\"}"))
                .isFalse();
    }

    private static boolean objections(String leases) {
        String request = """
                {"income": {"mode": "LEASES", "rentPerSqmYear": null, "leases": [%s]}}""".formatted(leases.replace("\"area\"", "\"rentPerSqmYear\": 12, \"area\""));
        return new InvestmentModel()
                .project(TermsReader.read(Answers.read(Requests.with(request), InvestmentRequest.class)))
                .contains(Objection.AREA_EXCEEDED);
    }

    private static List<MonthRow> months(String purchase, String lease, String market) {
        String whole = lease.replaceFirst("\\{", "{\"area\": 100, \"rentPerSqmYear\": 12, ");
        return Requests.answer("""
                {"purchase": {"date": "%s"},
                 "income": {"mode": "LEASES", "rentPerSqmYear": null, "leases": [%s], "market": %s}}""".formatted(purchase, whole, market)).months();
    }

    private static List<Long> rents(List<MonthRow> months, int from, int to) {
        return values(months, MonthRow::potentialRent, from, to);
    }

    private static List<Long> values(List<MonthRow> months, ToDoubleFunction<MonthRow> line, int from, int to) {
        return months.subList(from, to + 1).stream()
                .map(month -> Math.round(line.applyAsDouble(month)))
                .toList();
    }
}
