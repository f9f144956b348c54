package ai.wewall.calculator.adapter.workbook;

import ai.wewall.calculator.application.WorkbookContent;
import ai.wewall.calculator.domain.terms.Bracket;
import ai.wewall.calculator.domain.terms.Tax;
import ai.wewall.model.calculation.YearRow;
import java.util.List;

/**
 * The steps to the tax, which the answer does not tell; they are written beside the formulas that find them anew.
 *
 * @param monthlyDepreciation RUB
 * @param residual not yet written off at the sale, RUB
 */
record TaxFigures(WorkbookContent content, double monthlyDepreciation, double residual) {

    static TaxFigures of(WorkbookContent content) {
        Tax tax = content.terms().tax();
        double total = content.answer().derived().totalCost();
        double monthly = total * (1 - tax.landSharePct() / 100) / (12.0 * tax.depreciationYears());
        double written = monthly * Math.min(content.horizon(), 12 * tax.depreciationYears());
        return new TaxFigures(content, monthly, total - written);
    }

    double revenue(YearRow year) {
        return year.collectedRent() + year.otherIncome();
    }

    double expenses(YearRow year) {
        return year.operatingExpenses()
                + year.managementFee()
                + year.insurance()
                + year.propertyTax()
                + year.landRent()
                + year.capexReserve();
    }

    double interest(YearRow year) {
        double fee = year.year() == 1 ? content.answer().months().getFirst().loanFee() : 0;
        return year.interest() + fee;
    }

    double depreciation(YearRow year) {
        int written = 12 * content.terms().tax().depreciationYears();
        return monthlyDepreciation * Math.max(0, Math.min(year.toMonth(), written) - year.fromMonth() + 1);
    }

    boolean taxedSale(YearRow year) {
        return year.toMonth() == content.horizon() && content.terms().tax().includeExit();
    }

    double sale(YearRow year) {
        return taxedSale(year) ? content.answer().derived().exitPrice() : 0;
    }

    double saleCosts(YearRow year) {
        double costs = content.terms().exit().sellingCostsPct()
                / 100
                * content.answer().derived().exitPrice();
        return taxedSale(year) ? costs + residual : 0;
    }

    double ofPerson(YearRow year) {
        Tax tax = content.terms().tax();
        boolean free = content.horizon() >= tax.exitExemptAfterMonths();
        double gain = Math.max(0, sale(year) - content.answer().derived().totalCost());
        return byBrackets(revenue(year), tax.brackets())
                + (taxedSale(year) && !free ? byBrackets(gain, tax.exitBrackets()) : 0);
    }

    private static double byBrackets(double amount, List<Bracket> brackets) {
        double due = 0;
        double before = 0;
        for (Bracket bracket : brackets) {
            due += (bracket.ratePct() - before) / 100 * Math.max(0, amount - bracket.fromAmount());
            before = bracket.ratePct();
        }
        return due;
    }
}
