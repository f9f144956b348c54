package ai.wewall.calculator.domain.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.wewall.calculator.Requests;
import ai.wewall.model.calculation.InvestmentResponse;
import ai.wewall.model.calculation.MonthRow;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Sentences of the contract, parts B.2 to B.4, each on the plain investment of a million a month. */
class ProjectionRulesTest {

    private static final Offset<Double> CENT = within(0.005);

    @Test
    void monthsCountFromThePurchaseAndNotFromEachOther() {
        List<MonthRow> months = months("{\"purchase\": {\"date\": \"2026-01-31\"}}");

        assertThat(months.stream().map(MonthRow::date).limit(4))
                .containsExactly(
                        LocalDate.of(2026, 1, 31),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 4, 30));
    }

    @Test
    void horizonIsTenYearsWhereNothingIsSaid() {
        assertThat(Requests.answer("{\"exit\": {\"years\": null}}").derived().horizonMonths())
                .isEqualTo(120);
    }

    @Test
    void rentIsIndexedEveryTwelfthMonthOrInItsCalendarMonth() {
        List<MonthRow> yearly = months("{\"income\": {\"indexationPct\": 10}}");
        List<MonthRow> inMarch = months("{\"income\": {\"indexationPct\": 10, \"indexationMonth\": 3}}");

        assertThat(rents(yearly, 12, 13, 24, 25)).containsExactly(1e6, 1.1e6, 1.1e6, 1.21e6);
        assertThat(rents(inMarch, 2, 3, 14, 15)).containsExactly(1e6, 1.1e6, 1.1e6, 1.21e6);
    }

    @Test
    void firstMonthIsNeverIndexedByItsOwnCalendarMonth() {
        List<MonthRow> january = months("{\"income\": {\"indexationPct\": 10, \"indexationMonth\": 1}}");

        assertThat(rents(january, 1, 12, 13)).containsExactly(1e6, 1e6, 1.1e6);
    }

    @Test
    void growthOfCostsStepsWithTheModelYear() {
        List<MonthRow> months = months("""
                {"opex": {"opexPerSqmYear": 1200, "growthPct": 10, "landRentYear": 1200,
                          "propertyTax": {"cadastralValue": 60000, "growthPct": 50}},
                 "otherIncome": {"perYear": 1200, "growthPct": -50}}""");

        assertThat(months.get(13).operatingExpenses()).isCloseTo(110_000, CENT);
        assertThat(months.get(13).landRent()).isCloseTo(110, CENT);
        assertThat(months.get(25).propertyTax()).isCloseTo(225, CENT);
        assertThat(months.get(25).otherIncome()).isCloseTo(25, CENT);
    }

    @Test
    void feesAndReserveAreSharesOfTheCollectedRent() {
        MonthRow month = months("""
                {"income": {"vacancyPct": 20}, "opex": {"managementFeePct": 5, "capexReservePct": 10, "insurancePctOfPrice": 0.1}}""").get(1);

        assertThat(month.vacancyLoss()).isCloseTo(200_000, CENT);
        assertThat(month.managementFee()).isCloseTo(40_000, CENT);
        assertThat(month.capexReserve()).isCloseTo(80_000, CENT);
        assertThat(month.insurance()).isCloseTo(10_000, CENT);
        assertThat(month.noi()).isCloseTo(750_000, CENT);
        assertThat(month.preTaxCashFlow()).isCloseTo(670_000, CENT);
    }

    @Test
    void vatOnTopIsPaidGivenBackAndNoPartOfTheBase() {
        InvestmentResponse answer = Requests.answer("""
                {"vat": {"recoveryLagMonths": 2}, "purchase": {"closingCostsPct": 1}}""");

        assertThat(answer.derived().pricePaid()).isCloseTo(146.4e6, CENT);
        assertThat(answer.derived().purchaseVat()).isCloseTo(26.4e6, CENT);
        assertThat(answer.derived().totalCost()).isCloseTo(121.2e6, CENT);
        assertThat(answer.months().get(2).vatRecovery()).isCloseTo(26.4e6, CENT);
        assertThat(answer.months().getFirst().acquisition()).isCloseTo(147.6e6, CENT);
    }

    @Test
    void vatInsideIsTakenOutOfRentAndPrice() {
        InvestmentResponse answer = Requests.answer("""
                {"vat": {"ratePct": 20, "priceIncludesVat": true, "rentIncludesVat": true},
                 "otherIncome": {"perYear": 14400}}""");

        assertThat(answer.derived().costPrice()).isCloseTo(100e6, CENT);
        assertThat(answer.months().get(1).potentialRent()).isCloseTo(1e6 / 1.2, CENT);
        assertThat(answer.months().get(1).otherIncome()).isCloseTo(1_000, CENT);
        assertThat(answer.months().getFirst().vatRecovery()).isCloseTo(20e6, CENT);
    }

    @Test
    void vatComesBackAtTheSaleAtTheLatest() {
        List<MonthRow> months =
                months("{\"vat\": {\"recoveryLagMonths\": 36}, \"exit\": {\"years\": null, \"afterMonths\": 5}}");

        assertThat(months.get(5).vatRecovery()).isCloseTo(26.4e6, CENT);
    }

    @Test
    void salePricesTheTwelveMonthsAfterIt() {
        InvestmentResponse answer = Requests.answer("""
                {"income": {"indexationPct": 10}, "exit": {"years": null, "afterMonths": 18, "sellingCostsPct": 2}}""");
        double forward = 6 * 1.1e6 + 6 * 1.21e6;

        assertThat(answer.derived().forwardNoi()).isCloseTo(forward, CENT);
        assertThat(answer.derived().exitPrice()).isCloseTo(10 * forward, CENT);
        assertThat(answer.months().getLast().sellingCosts()).isCloseTo(0.2 * forward, CENT);
    }

    @Test
    void saleByGrowthReportsTheForwardIncomeToo() {
        InvestmentResponse answer = Requests.answer(
                "{\"exit\": {\"method\": \"GROWTH\", \"growthPct\": 21, \"years\": null, \"afterMonths\": 6}}");

        assertThat(answer.derived().exitPrice()).isCloseTo(132e6, CENT);
        assertThat(answer.derived().forwardNoi()).isCloseTo(12e6, CENT);
    }

    @Test
    void worthlessSaleIsWarnedOf() {
        InvestmentResponse answer = Requests.answer("{\"opex\": {\"opexPerSqmYear\": 12000}}");

        assertThat(answer.derived().exitPrice()).isZero();
        assertThat(answer.warnings()).contains("exit:VALUE_NOT_POSITIVE");
        assertThat(answer.metrics().simplePaybackYears()).isNull();
    }

    @Test
    void firstYearCountsTwelveMonthsWhereTheSaleIsEarlier() {
        InvestmentResponse answer = Requests.answer("{\"exit\": {\"years\": null, \"afterMonths\": 3}}");

        assertThat(answer.metrics().goingInCapRatePct()).isCloseTo(10, CENT);
        assertThat(answer.metrics().cashOnCashYear1Pct()).isNull();
        assertThat(answer.metrics().breakEvenOccupancyPct()).isNull();
        assertThat(answer.years()).hasSize(2);
        assertThat(answer.years().getLast().toMonth()).isEqualTo(3);
    }

    private static List<MonthRow> months(String terms) {
        return Requests.answer(terms).months();
    }

    private static List<Double> rents(List<MonthRow> months, int... wanted) {
        ToDoubleFunction<MonthRow> rent = month -> Math.rint(month.potentialRent());
        return java.util.Arrays.stream(wanted)
                .mapToObj(m -> rent.applyAsDouble(months.get(m)))
                .toList();
    }
}
