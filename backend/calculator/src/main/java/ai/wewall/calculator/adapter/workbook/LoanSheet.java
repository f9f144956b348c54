package ai.wewall.calculator.adapter.workbook;

import ai.wewall.calculator.domain.terms.Loan;
import ai.wewall.calculator.domain.terms.RateStep;
import ai.wewall.model.calculation.MonthRow;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The loan month by month. */
final class LoanSheet {

    private static final String NAME = "Loan";
    private static final List<String> COLUMNS =
            List.of("month", "loanOpening", "annualRate", "interest", "principal", "balloon", "payoff", "loanClosing");

    private LoanSheet() {}

    static String column(String line) {
        return Line.column(COLUMNS.indexOf(line));
    }

    static void fill(Book book) {
        SXSSFSheet sheet = book.sheet(NAME);
        sheet.createFreezePane(1, 1);
        sheet.setDefaultColumnWidth(16);
        Line header = book.line(sheet, 1);
        COLUMNS.forEach(line -> header.header(book.labels().of("line." + line)));
        for (int month = 0; month <= book.horizon(); month++) {
            fill(book, month, book.line(sheet, Flows.row(month)));
        }
    }

    private static void fill(Book book, int month, Line line) {
        int r = Flows.row(month);
        MonthRow values = book.content().month(month);
        Styles styles = book.styles();
        line.formula(month == 0 ? "0" : "A" + (r - 1) + "+1", (double) month, styles.whole())
                .formula(opening(month), values.loanOpening(), styles.money())
                .formula(rateFormula(book, month), rate(book, month), styles.percent())
                .formula("C%d/12*B%d".formatted(r, r), values.interest(), styles.money())
                .formula(month == 0 ? "0" : principal(r), values.principal(), styles.money())
                .formula(
                        "IF(AND(A%d>0,A%d=d_maturity),B%d-E%d,0)".formatted(r, r, r, r),
                        values.balloon(),
                        styles.money())
                .formula(
                        "IF(AND(A%d=d_horizon,A%d<d_maturity),B%d-E%d,0)".formatted(r, r, r, r),
                        values.payoff(),
                        styles.money())
                .formula(
                        month == 0 ? "d_loanAmount" : "B%d-E%d-F%d-G%d".formatted(r, r, r, r),
                        values.loanClosing(),
                        styles.money());
    }

    private static String opening(int month) {
        return switch (month) {
            case 0 -> "0";
            case 1 -> "d_loanAmount";
            default -> "H" + (Flows.row(month) - 1);
        };
    }

    private static String rateFormula(Book book, int month) {
        int r = Flows.row(month);
        int last = TablesSheet.lastRateStep(book);
        return month == 0
                ? "0"
                : "IF(A%d>d_maturity,0,MAX(0,LOOKUP(A%d,Tables!$I$2:$I$%d,Tables!$J$2:$J$%d)+N(in_loan_rateShiftPct)))"
                        .formatted(r, r, last, last);
    }

    private static double rate(Book book, int month) {
        Loan loan = book.content().terms().loan();
        if (loan == null || month == 0 || month > FiguresSheet.maturity(loan)) {
            return 0;
        }
        double annual = loan.annualRatePct();
        for (RateStep step : loan.rateSteps()) {
            annual = step.fromMonth() <= month ? step.annualRatePct() : annual;
        }
        return Math.max(0, annual / 100 + loan.rateShiftPct() / 100);
    }

    /** Where the rate is so small that (1 + i)^n loses its digits, by the first terms of its series. */
    private static String principal(int r) {
        String left = "(in_loan_termMonths-A%d+1)".formatted(r);
        String annuity = ("IF(C%1$d/12*%2$s<1E-6,B%1$d/%2$s*(1-C%1$d/12*(%2$s-1)/2),"
                        + "B%1$d*(C%1$d/12)/((1+C%1$d/12)^%2$s-1))")
                .formatted(r, left);
        return ("IF(OR(A%1$d>d_maturity,A%1$d<=N(in_loan_graceMonths),in_loan_type=\"INTEREST_ONLY\"),0,"
                        + "IF(A%1$d=in_loan_termMonths,B%1$d,IF(in_loan_type=\"LINEAR\","
                        + "d_loanAmount/(in_loan_termMonths-in_loan_graceMonths),%2$s)))")
                .formatted(r, annuity);
    }
}
