package ai.wewall.calculator.domain.investment;

/**
 * What a model year brings to the tax on income (contract B.6), RUB; the sale counts where it is taxed at all.
 *
 * @param revenue collected rent and other income
 * @param expenses running expenses and the reserve
 * @param interest with the fee of the loan in the first year
 * @param depreciation of the year
 * @param salePrice in the last year
 * @param saleCosts selling costs and what is not yet written off, in the last year
 * @param taxedSale whether a sale of this year is taxed
 */
record TaxYear(
        double revenue,
        double expenses,
        double interest,
        double depreciation,
        double salePrice,
        double saleCosts,
        boolean taxedSale) {

    double income() {
        return revenue + salePrice;
    }

    double profit() {
        return revenue + salePrice - expenses - interest - depreciation - saleCosts;
    }

    TaxYear withoutLoan() {
        return new TaxYear(revenue, expenses, 0, depreciation, salePrice, saleCosts, taxedSale);
    }
}
