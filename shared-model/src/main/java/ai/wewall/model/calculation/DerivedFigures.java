package ai.wewall.model.calculation;

/**
 * What follows from the terms alone.
 *
 * @param horizonMonths month of the sale
 * @param pricePaid RUB with VAT
 * @param purchaseVat RUB of it that is given back
 * @param costPrice RUB, the base of every percentage of the price
 * @param totalCost RUB with closing costs and initial works
 * @param loanAmount RUB; 0 without a loan
 * @param forwardNoi RUB, net operating income of the twelve months after the sale
 * @param exitPrice RUB
 */
public record DerivedFigures(
        int horizonMonths,
        double pricePaid,
        double purchaseVat,
        double costPrice,
        double totalCost,
        double loanAmount,
        double forwardNoi,
        double exitPrice) {}
