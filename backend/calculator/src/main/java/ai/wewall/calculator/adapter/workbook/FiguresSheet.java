package ai.wewall.calculator.adapter.workbook;

import ai.wewall.calculator.domain.terms.Income;
import ai.wewall.calculator.domain.terms.Loan;
import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.calculator.domain.terms.Vat;
import ai.wewall.model.calculation.DerivedFigures;
import ai.wewall.model.calculation.MonthRow;
import java.util.function.ToDoubleFunction;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Figures that many formulas need, each named {@code d_…}. */
final class FiguresSheet {

    private static final String NAME = "Figures";

    private final Book book;
    private final SXSSFSheet sheet;
    private int row = 1;

    private FiguresSheet(Book book) {
        this.book = book;
        this.sheet = book.sheet(NAME);
    }

    static void fill(Book book) {
        new FiguresSheet(book).fill();
    }

    static int maturity(Loan loan) {
        return loan.balloonMonths() == null ? loan.termMonths() : loan.balloonMonths();
    }

    private void fill() {
        sheet.setColumnWidth(0, 26 * 256);
        sheet.setColumnWidth(1, 60 * 256);
        sheet.setColumnWidth(2, 22 * 256);
        book.line(sheet, row)
                .header(book.labels().of("figures.name"))
                .header(book.labels().of("figures.label"))
                .header(book.labels().of("figures.value"));
        price();
        time();
        loan();
        sale();
        tax();
        payback("leveredCashFlow", "d_leveredNoise", MonthRow::leveredCashFlow);
        payback("discountedLevered", "d_discountedNoise", MonthRow::discountedLevered);
    }

    private void price() {
        DerivedFigures derived = book.content().answer().derived();
        Terms terms = book.content().terms();
        Vat vat = terms.vat();
        double rate = vat == null ? 0 : vat.ratePct() / 100;
        figure("d_vatRate", "IF(in_vat,in_vat_ratePct,0)", rate);
        figure(
                "d_rentDivisor",
                "IF(in_vat,IF(in_vat_rentIncludesVat,1+d_vatRate,1),1)",
                vat != null && vat.rentIncludesVat() ? 1 + rate : 1);
        figure(
                "d_pricePaid",
                "IF(in_vat,IF(in_vat_priceIncludesVat,in_purchase_price,in_purchase_price*(1+d_vatRate)),in_purchase_price)",
                derived.pricePaid());
        figure(
                "d_purchaseVat",
                "IF(in_vat,IF(in_vat_recoverable,d_pricePaid-d_pricePaid/(1+d_vatRate),0),0)",
                derived.purchaseVat());
        figure("d_costPrice", "d_pricePaid-d_purchaseVat", derived.costPrice());
        figure(
                "d_closingCosts",
                "in_purchase_closingCostsPct*d_costPrice",
                terms.purchase().closingCostsPct() / 100 * derived.costPrice());
        figure("d_totalCost", "d_costPrice+d_closingCosts+in_purchase_initialCapex", derived.totalCost());
    }

    private void time() {
        Terms terms = book.content().terms();
        Vat vat = terms.vat();
        Income income = terms.income();
        int start = terms.purchase().date().getMonthValue();
        figure("d_horizon", "IF(ISNUMBER(in_exit_afterMonths),in_exit_afterMonths,12*in_exit_years)", book.horizon());
        figure("d_lastYear", "INT((d_horizon-1)/12)+1", book.lastYear());
        figure(
                "d_vatMonth",
                "MIN(N(in_vat_recoveryLagMonths),d_horizon)",
                Math.min(vat == null ? 0 : vat.recoveryLagMonths(), book.horizon()));
        figure(
                "d_indexationOffset",
                "IF(ISNUMBER(in_income_indexationMonth),MOD(in_income_indexationMonth-MONTH(in_purchase_date),12),0)",
                income.indexationMonth() == null ? 0 : Math.floorMod(income.indexationMonth() - start, 12));
    }

    private void loan() {
        Loan loan = book.content().terms().loan();
        figure(
                "d_loanAmount",
                "IF(in_loan,IF(ISNUMBER(in_loan_amount),in_loan_amount,in_loan_ltvPct*d_costPrice),0)",
                book.content().answer().derived().loanAmount());
        figure(
                "d_maturity",
                "IF(in_loan,IF(ISNUMBER(in_loan_balloonMonths),in_loan_balloonMonths,in_loan_termMonths),0)",
                loan == null ? 0 : maturity(loan));
    }

    private void sale() {
        DerivedFigures derived = book.content().answer().derived();
        int horizon = book.horizon();
        figure("d_forwardNoi", "SUM(" + Flows.range("noi", horizon + 1, horizon + 12) + ")", derived.forwardNoi());
        figure(
                "d_exitPrice",
                "IF(in_exit_method=\"CAP_RATE\",MAX(0,d_forwardNoi/in_exit_exitCapRatePct),"
                        + "d_costPrice*(1+in_exit_growthPct)^(d_horizon/12))",
                derived.exitPrice());
        figure(
                "d_sellingCosts",
                "in_exit_sellingCostsPct*d_exitPrice",
                book.content().terms().exit().sellingCostsPct() / 100 * derived.exitPrice());
    }

    private void tax() {
        TaxFigures figures = TaxFigures.of(book.content());
        figure(
                "d_monthlyDepreciation",
                "d_totalCost*(1-in_tax_landSharePct)/(12*in_tax_depreciationYears)",
                figures.monthlyDepreciation());
        figure(
                "d_residual",
                "d_totalCost-d_monthlyDepreciation*MAX(0,MIN(d_horizon,12*in_tax_depreciationYears))",
                figures.residual());
    }

    private void payback(String line, String name, ToDoubleFunction<MonthRow> flow) {
        double size = book.content().answer().months().stream()
                .mapToDouble(month -> Math.abs(flow.applyAsDouble(month)))
                .sum();
        figure(name, "1E-12*SUMPRODUCT(ABS(" + Flows.range(line, 0, book.horizon()) + "))", 1e-12 * size);
    }

    private void figure(String name, String formula, double value) {
        row++;
        book.line(sheet, row)
                .text(name)
                .text(book.labels().of("figure." + name.substring(2)))
                .formula(formula, value, book.styles().plain());
        book.name(name, NAME, "C", row);
    }
}
