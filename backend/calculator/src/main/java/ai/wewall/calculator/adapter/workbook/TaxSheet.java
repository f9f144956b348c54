package ai.wewall.calculator.adapter.workbook;

import ai.wewall.calculator.domain.terms.Tax;
import ai.wewall.model.calculation.TaxRegime;
import ai.wewall.model.calculation.YearRow;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The tax on income year by year, with the loan and as if there were none. */
final class TaxSheet {

    private static final String NAME = "Tax";
    private static final List<String> COLUMNS = List.of(
            "year",
            "fromMonth",
            "toMonth",
            "revenue",
            "expenses",
            "interest",
            "depreciation",
            "sale",
            "saleCosts",
            "ofPerson",
            "base",
            "losses",
            "used",
            "usual",
            "least",
            "due",
            "baseUnlevered",
            "lossesUnlevered",
            "usedUnlevered",
            "usualUnlevered",
            "dueUnlevered",
            "paidIn");

    private final Book book;
    private final TaxFigures figures;
    private double losses;
    private double lossesUnlevered;

    private TaxSheet(Book book) {
        this.book = book;
        this.figures = TaxFigures.of(book.content());
    }

    static void fill(Book book) {
        new TaxSheet(book).fill();
    }

    private void fill() {
        SXSSFSheet sheet = book.sheet(NAME);
        sheet.createFreezePane(1, 1);
        sheet.setDefaultColumnWidth(16);
        Line header = book.line(sheet, 1);
        COLUMNS.forEach(column -> header.header(book.labels().of("tax." + column)));
        List<YearRow> years = book.content().answer().years();
        for (YearRow year : years.subList(1, years.size())) {
            Line line = book.line(sheet, year.year() + 1);
            whatItIsDueOn(line, year);
            double base = figures.revenue(year)
                    + figures.sale(year)
                    - figures.expenses(year)
                    - figures.depreciation(year)
                    - figures.saleCosts(year);
            losses = due(line, year, base - figures.interest(year), losses, new Columns("K", "L", "M", "N"), true);
            lossesUnlevered = due(line, year, base, lossesUnlevered, new Columns("Q", "R", "S", "T"), false);
            int r = year.year() + 1;
            line.formula(
                    "MIN(12*A%d+in_tax_paymentLagMonths,d_horizon)".formatted(r),
                    (double) Math.min(12 * year.year() + tax().paymentLagMonths(), book.horizon()),
                    book.styles().whole());
        }
    }

    private Tax tax() {
        return book.content().terms().tax();
    }

    private void whatItIsDueOn(Line line, YearRow year) {
        int r = year.year() + 1;
        int from = year.fromMonth();
        int to = year.toMonth();
        CellStyle money = book.styles().money();
        CellStyle whole = book.styles().whole();
        String last = "A" + r + "=d_lastYear,in_tax_includeExit";
        line.formula(year.year() == 1 ? "1" : "A" + (r - 1) + "+1", (double) year.year(), whole)
                .formula("12*A%d-11".formatted(r), (double) from, whole)
                .formula("MIN(12*A%d,d_horizon)".formatted(r), (double) to, whole)
                .formula(
                        sum("collectedRent", from, to) + "+" + sum("otherIncome", from, to),
                        figures.revenue(year),
                        money)
                .formula(expenses(from, to), figures.expenses(year), money)
                .formula(
                        sum("interest", from, to) + "+IF(A%d=1,%s,0)".formatted(r, Flows.cell("loanFee", 0)),
                        figures.interest(year),
                        money)
                .formula(
                        "d_monthlyDepreciation*MAX(0,MIN(C%d,12*in_tax_depreciationYears)-B%d+1)".formatted(r, r),
                        figures.depreciation(year),
                        money)
                .formula("IF(AND(%s),d_exitPrice,0)".formatted(last), figures.sale(year), money)
                .formula("IF(AND(%s),d_sellingCosts+d_residual,0)".formatted(last), figures.saleCosts(year), money)
                .formula(ofPerson(r, last), figures.ofPerson(year), money);
    }

    private static String expenses(int from, int to) {
        return String.join(
                "+",
                List.of("operatingExpenses", "managementFee", "insurance", "propertyTax", "landRent", "capexReserve")
                        .stream()
                        .map(line -> sum(line, from, to))
                        .toList());
    }

    private static String sum(String line, int from, int to) {
        return "SUM(" + Flows.range(line, from, to) + ")";
    }

    private String ofPerson(int r, String last) {
        return "%s+IF(AND(%s,d_horizon<in_tax_exitExemptAfterMonths),%s,0)"
                .formatted(
                        byBrackets("D" + r, "A", "C", tax().brackets().size()),
                        last,
                        byBrackets(
                                "MAX(0,H" + r + "-d_totalCost)",
                                "E",
                                "G",
                                tax().exitBrackets().size()));
    }

    private static String byBrackets(String amount, String from, String added, int count) {
        String froms = "Tables!$%s$2:$%s$%d".formatted(from, from, count + 1);
        String rates = "Tables!$%s$2:$%s$%d".formatted(added, added, count + 1);
        return "SUMPRODUCT((%s>%s)*(%s-%s)*%s)".formatted(amount, froms, amount, froms, rates);
    }

    private record Columns(String base, String pool, String used, String usual) {}

    /** Writes the columns of one of the two taxes and answers the losses that are left. */
    private double due(Line line, YearRow year, double base, double pool, Columns at, boolean levered) {
        int r = year.year() + 1;
        CellStyle money = book.styles().money();
        double used = base >= 0 ? Math.min(pool, tax().lossOffsetLimitPct() / 100 * base) : 0;
        double usual = tax().ratePct() / 100 * (Math.max(0, base) - used);
        double income = figures.revenue(year) + figures.sale(year);
        double least = tax().regime() == TaxRegime.USN_INCOME_MINUS_EXPENSES ? tax().minTaxPct() / 100 * income : 0;
        line.formula("D%1$d+H%1$d-E%1$d-G%1$d-I%1$d".formatted(r) + (levered ? "-F" + r : ""), base, money)
                .formula(year.year() == 1 ? "0" : poolFormula(at, r - 1), pool, money)
                .formula(
                        "IF(%1$s%3$d>=0,MIN(%2$s%3$d,in_tax_lossOffsetLimitPct*%1$s%3$d),0)"
                                .formatted(at.base, at.pool, r),
                        used,
                        money)
                .formula("in_tax_ratePct*(MAX(0,%s%d)-%s%d)".formatted(at.base, r, at.used, r), usual, money);
        if (levered) {
            line.formula(
                    "IF(in_tax_regime=\"USN_INCOME_MINUS_EXPENSES\",in_tax_minTaxPct*(D%d+H%d),0)".formatted(r, r),
                    least,
                    money);
        }
        line.formula(dueFormula(at, r), levered ? year.taxDue() : year.taxDueUnlevered(), money);
        return pool - used + Math.max(0, -base) + Math.max(0, least - usual);
    }

    private static String poolFormula(Columns at, int before) {
        return "%2$s%5$d-%3$s%5$d+MAX(0,-%1$s%5$d)+MAX(0,O%5$d-%4$s%5$d)"
                .formatted(at.base, at.pool, at.used, at.usual, before);
    }

    private static String dueFormula(Columns at, int r) {
        return ("IF(in_tax_regime=\"NONE\",0,IF(in_tax_regime=\"USN_INCOME\",in_tax_ratePct*(D%1$d+H%1$d),"
                        + "IF(in_tax_regime=\"NDFL\",J%1$d,MAX(%2$s%1$d,O%1$d))))")
                .formatted(r, at.usual);
    }
}
