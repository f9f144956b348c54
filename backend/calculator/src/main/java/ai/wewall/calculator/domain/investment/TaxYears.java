package ai.wewall.calculator.domain.investment;

import ai.wewall.calculator.domain.terms.Tax;
import ai.wewall.calculator.domain.terms.Terms;

/** The tax on income of every model year, with the loan and as if there were none, and when it is paid (B.6). */
final class TaxYears {

    private final Tax tax;
    private final Price price;
    private final Sale sale;
    private final Projection projection;
    private final double[] due;
    private final double[] dueUnlevered;
    private double highestRevenue;
    private double highestIncome;

    TaxYears(Terms terms, Price price, Sale sale, Projection projection) {
        this.tax = terms.tax();
        this.price = price;
        this.sale = sale;
        this.projection = projection;
        this.due = new double[projection.lastYear() + 1];
        this.dueUnlevered = new double[projection.lastYear() + 1];
    }

    /** Finds the tax of every year and puts it into the months in which it is paid. */
    void fill() {
        int horizon = projection.horizon();
        IncomeTax levered = IncomeTax.of(tax, price.total(), horizon);
        IncomeTax unlevered = IncomeTax.of(tax, price.total(), horizon);
        for (int year = 1; year <= projection.lastYear(); year++) {
            TaxYear of = year(year);
            highestRevenue = Math.max(highestRevenue, of.revenue());
            highestIncome = Math.max(highestIncome, of.income());
            due[year] = levered.due(of);
            dueUnlevered[year] = unlevered.due(of.withoutLoan());
            int paid = Math.min(12 * year + tax.paymentLagMonths(), horizon);
            projection.line(Line.TAX)[paid] += due[year];
            projection.line(Line.TAX_UNLEVERED)[paid] += dueUnlevered[year];
        }
    }

    private TaxYear year(int year) {
        int from = 12 * year - 11;
        int to = projection.lastMonthOf(year);
        boolean taxedSale = year == projection.lastYear() && tax.includeExit();
        double fee = year == 1 ? projection.line(Line.LOAN_FEE)[0] : 0;
        return new TaxYear(
                projection.sum(Line.COLLECTED_RENT, from, to) + projection.sum(Line.OTHER_INCOME, from, to),
                expenses(from, to),
                projection.sum(Line.INTEREST, from, to) + fee,
                monthlyDepreciation() * depreciatedMonths(from, to),
                taxedSale ? sale.price() : 0,
                taxedSale ? sale.costs() + residual() : 0,
                taxedSale);
    }

    private double expenses(int from, int to) {
        return projection.sum(Line.OPERATING_EXPENSES, from, to)
                + projection.sum(Line.MANAGEMENT_FEE, from, to)
                + projection.sum(Line.INSURANCE, from, to)
                + projection.sum(Line.PROPERTY_TAX, from, to)
                + projection.sum(Line.LAND_RENT, from, to)
                + projection.sum(Line.CAPEX_RESERVE, from, to);
    }

    private double monthlyDepreciation() {
        return price.total() * (1 - tax.landSharePct() / 100) / (12.0 * tax.depreciationYears());
    }

    private int depreciatedMonths(int from, int to) {
        return Math.max(0, Math.min(to, 12 * tax.depreciationYears()) - from + 1);
    }

    private double residual() {
        return price.total() - monthlyDepreciation() * depreciatedMonths(1, projection.horizon());
    }

    /** Tax of a year with the loan, RUB; 0 in year 0. */
    double due(int year) {
        return due[year];
    }

    /** Tax of a year as if there were no loan, RUB; 0 in year 0. */
    double dueUnlevered(int year) {
        return dueUnlevered[year];
    }

    /** Whether the simplified regime is lost by some year's income. */
    boolean exceedsIncomeLimit() {
        return highestIncome > tax.usnIncomeLimit();
    }

    /** Whether some year's revenue makes VAT due. */
    boolean exceedsVatThreshold() {
        return highestRevenue > tax.usnVatThreshold();
    }
}
