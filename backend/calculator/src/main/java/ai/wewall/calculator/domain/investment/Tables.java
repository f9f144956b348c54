package ai.wewall.calculator.domain.investment;

import ai.wewall.model.calculation.MonthRow;
import ai.wewall.model.calculation.YearRow;
import java.util.List;
import java.util.stream.IntStream;

/** The monthly and the yearly table of a projection (contract B.9). */
final class Tables {

    private final Projection projection;
    private final TaxYears tax;
    private final DebtCover debtCover;

    Tables(Projection projection, TaxYears tax) {
        this.projection = projection;
        this.tax = tax;
        this.debtCover = new DebtCover(projection);
    }

    List<MonthRow> months() {
        return IntStream.rangeClosed(0, projection.horizon())
                .mapToObj(this::month)
                .toList();
    }

    List<MonthRow> forward() {
        return IntStream.rangeClosed(projection.horizon() + 1, projection.lastMonth())
                .mapToObj(this::month)
                .toList();
    }

    List<YearRow> years() {
        return IntStream.rangeClosed(0, projection.lastYear())
                .mapToObj(this::year)
                .toList();
    }

    private double at(int month, Line line) {
        // Adding zero turns a negative zero, which reads oddly in JSON, into zero.
        return projection.line(line)[month] + 0.0;
    }

    private MonthRow month(int m) {
        return new MonthRow(
                m,
                projection.timeline().date(m),
                at(m, Line.LEASED_AREA),
                at(m, Line.POTENTIAL_RENT),
                at(m, Line.VACANCY_LOSS),
                at(m, Line.COLLECTED_RENT),
                at(m, Line.OTHER_INCOME),
                at(m, Line.OPERATING_EXPENSES),
                at(m, Line.MANAGEMENT_FEE),
                at(m, Line.INSURANCE),
                at(m, Line.PROPERTY_TAX),
                at(m, Line.LAND_RENT),
                at(m, Line.NOI),
                at(m, Line.CAPEX_RESERVE),
                at(m, Line.ACQUISITION),
                at(m, Line.VAT_RECOVERY),
                at(m, Line.DEPOSITS),
                at(m, Line.EXIT_PRICE),
                at(m, Line.SELLING_COSTS),
                at(m, Line.TAX_UNLEVERED),
                at(m, Line.PRE_TAX_CASH_FLOW),
                at(m, Line.UNLEVERED_CASH_FLOW),
                at(m, Line.LOAN_DRAWDOWN),
                at(m, Line.LOAN_FEE),
                at(m, Line.LOAN_OPENING),
                at(m, Line.INTEREST),
                at(m, Line.PRINCIPAL),
                at(m, Line.BALLOON),
                at(m, Line.PAYOFF),
                at(m, Line.LOAN_CLOSING),
                at(m, Line.TAX),
                at(m, Line.LEVERED_CASH_FLOW),
                at(m, Line.CUMULATIVE_LEVERED),
                at(m, Line.DISCOUNT_FACTOR),
                at(m, Line.DISCOUNTED_LEVERED));
    }

    private YearRow year(int year) {
        int from = Math.max(0, 12 * year - 11);
        int to = projection.lastMonthOf(year);
        Double cover = debtCover.of(year);
        return new YearRow(
                year,
                from,
                to,
                projection.sum(Line.POTENTIAL_RENT, from, to),
                projection.sum(Line.VACANCY_LOSS, from, to),
                projection.sum(Line.COLLECTED_RENT, from, to),
                projection.sum(Line.OTHER_INCOME, from, to),
                projection.sum(Line.OPERATING_EXPENSES, from, to),
                projection.sum(Line.MANAGEMENT_FEE, from, to),
                projection.sum(Line.INSURANCE, from, to),
                projection.sum(Line.PROPERTY_TAX, from, to),
                projection.sum(Line.LAND_RENT, from, to),
                projection.sum(Line.NOI, from, to),
                projection.sum(Line.CAPEX_RESERVE, from, to),
                projection.sum(Line.ACQUISITION, from, to),
                projection.sum(Line.VAT_RECOVERY, from, to),
                projection.sum(Line.DEPOSITS, from, to),
                projection.sum(Line.EXIT_PRICE, from, to),
                projection.sum(Line.SELLING_COSTS, from, to),
                projection.sum(Line.TAX_UNLEVERED, from, to),
                projection.sum(Line.PRE_TAX_CASH_FLOW, from, to),
                projection.sum(Line.UNLEVERED_CASH_FLOW, from, to),
                projection.sum(Line.LOAN_DRAWDOWN, from, to),
                projection.sum(Line.LOAN_FEE, from, to),
                projection.sum(Line.INTEREST, from, to),
                projection.sum(Line.PRINCIPAL, from, to),
                projection.sum(Line.BALLOON, from, to),
                projection.sum(Line.PAYOFF, from, to),
                projection.sum(Line.TAX, from, to),
                projection.sum(Line.LEVERED_CASH_FLOW, from, to),
                projection.sum(Line.DISCOUNTED_LEVERED, from, to),
                at(to, Line.LOAN_CLOSING),
                at(to, Line.CUMULATIVE_LEVERED),
                tax.due(year),
                tax.dueUnlevered(year),
                cover == null || !Double.isFinite(cover) ? null : cover);
    }
}
