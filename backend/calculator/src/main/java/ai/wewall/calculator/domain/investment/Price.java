package ai.wewall.calculator.domain.investment;

import ai.wewall.calculator.domain.terms.Purchase;
import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.calculator.domain.terms.Vat;

/**
 * What the purchase costs (contract B.2), RUB.
 *
 * @param paid to the seller, VAT included
 * @param vat of that, given back
 * @param cost what is left: the base of every percentage of the price
 * @param closing closing costs
 * @param total cost, closing costs and initial works
 */
record Price(double paid, double vat, double cost, double closing, double total) {

    static Price of(Terms terms) {
        Purchase purchase = terms.purchase();
        double paid = paid(purchase.price(), terms);
        double vat = recovered(paid, terms);
        double cost = paid - vat;
        double closing = purchase.closingCostsPct() / 100 * cost;
        return new Price(paid, vat, cost, closing, cost + closing + purchase.initialCapex());
    }

    private static double paid(double price, Terms terms) {
        Vat vat = terms.vat();
        return vat == null || vat.priceIncludesVat() ? price : price * (1 + vat.ratePct() / 100);
    }

    private static double recovered(double paid, Terms terms) {
        Vat vat = terms.vat();
        return vat == null || !vat.recoverable() ? 0 : paid - paid / (1 + vat.ratePct() / 100);
    }

    /** A rent or other income as entered, without VAT. */
    static double withoutVat(double entered, Terms terms) {
        Vat vat = terms.vat();
        return vat == null || !vat.rentIncludesVat() ? entered : entered / (1 + vat.ratePct() / 100);
    }
}
