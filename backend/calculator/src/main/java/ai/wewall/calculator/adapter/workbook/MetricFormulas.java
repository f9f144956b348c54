package ai.wewall.calculator.adapter.workbook;

import ai.wewall.model.calculation.InvestmentMetric;
import org.jspecify.annotations.Nullable;

/** The formulas of the measures. */
final class MetricFormulas {

    private static final String UNDEFINED = "\"" + Book.UNDEFINED + "\"";

    private final Book book;

    MetricFormulas(Book book) {
        this.book = book;
    }

    /**
     * The formula of a measure.
     *
     * @param value as it was calculated; rates start from it, which also picks the root
     */
    String of(InvestmentMetric metric, @Nullable Double value) {
        return switch (metric) {
            case IRR_LEVERED_PCT -> monthly("leveredCashFlow", value);
            case XIRR_LEVERED_PCT -> dated("leveredCashFlow", value);
            case IRR_UNLEVERED_PCT -> monthly("unleveredCashFlow", value);
            case XIRR_UNLEVERED_PCT -> dated("unleveredCashFlow", value);
            case IRR_PRE_TAX_PCT -> monthly("preTaxCashFlow", value);
            case NPV -> "SUM(" + all("discountedLevered") + ")";
            case NPV_UNLEVERED -> "SUMPRODUCT(" + all("unleveredCashFlow") + "," + all("discountFactor") + ")";
            case EQUITY_MULTIPLE -> multiple();
            case GOING_IN_CAP_RATE_PCT -> first("noi") + "/d_costPrice";
            case GROSS_YIELD_PCT -> first("potentialRent") + "/d_costPrice";
            case NET_YIELD_PCT -> first("noi") + "/d_totalCost";
            case CASH_ON_CASH_YEAR1_PCT -> cashOnCash();
            case DSCR_MIN -> unless("COUNT(%s)=0", "MIN(%s)", YearsSheet.covers(book));
            case DSCR_AVG -> unless("COUNT(%s)=0", "AVERAGE(%s)", YearsSheet.covers(book));
            case LTV_PCT -> "IF(d_loanAmount=0,%s,d_loanAmount/d_costPrice)".formatted(UNDEFINED);
            case DEBT_YIELD_PCT -> "IF(d_loanAmount=0,%s,%s/d_loanAmount)".formatted(UNDEFINED, first("noi"));
            case BREAK_EVEN_OCCUPANCY_PCT -> breakEven();
            case PAYBACK_YEARS -> PaybackSheet.formula(book, "leveredCashFlow", "B", "C", "D");
            case DISCOUNTED_PAYBACK_YEARS -> PaybackSheet.formula(book, "discountedLevered", "E", "F", "G");
            case SIMPLE_PAYBACK_YEARS -> "IF(%1$s<=0,%2$s,d_totalCost/%1$s)".formatted(first("noi"), UNDEFINED);
            case TOTAL_PROFIT -> "SUM(" + all("leveredCashFlow") + ")";
        };
    }

    private String all(String line) {
        return Flows.range(line, 0, book.horizon());
    }

    private static String first(String line) {
        return "SUM(" + Flows.range(line, 1, 12) + ")";
    }

    private static String unless(String condition, String formula, String range) {
        return "IF(%s,%s,%s)".formatted(condition.formatted(range), UNDEFINED, formula.formatted(range));
    }

    private String monthly(String line, @Nullable Double value) {
        double guess = value == null ? 0.01 : Math.expm1(Math.log1p(value / 100) / 12);
        return rate(line, "(1+IRR(%s,%s))^12-1".formatted(all(line), guess));
    }

    private String dated(String line, @Nullable Double value) {
        double guess = value == null ? 0.1 : value / 100;
        return rate(line, "XIRR(%s,%s,%s)".formatted(all(line), all("date"), guess));
    }

    private String rate(String line, String formula) {
        String flows = all(line);
        return "IF(OR(COUNTIF(%1$s,\">0\")=0,COUNTIF(%1$s,\"<0\")=0),%3$s,IFERROR(%2$s,%3$s))"
                .formatted(flows, formula, UNDEFINED);
    }

    private String multiple() {
        String flows = all("leveredCashFlow");
        return "IF(COUNTIF(%1$s,\"<0\")=0,%2$s,SUMIF(%1$s,\">0\")/-SUMIF(%1$s,\"<0\"))".formatted(flows, UNDEFINED);
    }

    private static String cashOnCash() {
        String paid = Flows.cell("leveredCashFlow", 0);
        return "IF(OR(d_horizon<12,%1$s>=0),%2$s,(%3$s-%4$s-%5$s-%6$s)/-%1$s)"
                .formatted(paid, UNDEFINED, first("noi"), first("capexReserve"), first("interest"), first("principal"));
    }

    private static String breakEven() {
        String income = first("potentialRent") + "+" + first("otherIncome");
        String costs = "SUM(%s:%s)".formatted(Flows.cell("operatingExpenses", 1), endOf("landRent"));
        return "IF(OR(d_horizon<12,%1$s<=0),%2$s,(%3$s+%4$s+%5$s)/(%1$s))"
                .formatted(income, UNDEFINED, costs, first("interest"), first("principal"));
    }

    private static String endOf(String line) {
        return Flows.column(line) + Flows.row(12);
    }
}
