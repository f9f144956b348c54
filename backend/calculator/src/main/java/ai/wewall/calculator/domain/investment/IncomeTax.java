package ai.wewall.calculator.domain.investment;

import ai.wewall.calculator.domain.terms.Bracket;
import ai.wewall.calculator.domain.terms.Tax;
import java.util.List;

/** A regime of taxation (contract B.6), asked year by year in their order, since losses are carried forward. */
sealed interface IncomeTax {

    /** The tax of a year, RUB. */
    double due(TaxYear year);

    static IncomeTax of(Tax tax, double totalCost, int horizon) {
        double rate = tax.ratePct() / 100;
        double lossLimit = tax.lossOffsetLimitPct() / 100;
        return switch (tax.regime()) {
            case NONE -> new OfIncome(0);
            case USN_INCOME -> new OfIncome(rate);
            case USN_INCOME_MINUS_EXPENSES -> new OfProfit(rate, tax.minTaxPct() / 100, lossLimit);
            case OSNO -> new OfProfit(rate, 0, lossLimit);
            case NDFL ->
                new OfPerson(tax.brackets(), tax.exitBrackets(), totalCost, horizon >= tax.exitExemptAfterMonths());
        };
    }

    /** A share of all income. */
    record OfIncome(double rate) implements IncomeTax {
        @Override
        public double due(TaxYear year) {
            return rate * year.income();
        }
    }

    /** A share of the profit after earlier losses, at least a share of the income. Losses never expire. */
    final class OfProfit implements IncomeTax {
        private final double rate;
        private final double minimum;
        private final double lossLimit;
        private double losses;

        OfProfit(double rate, double minimum, double lossLimit) {
            this.rate = rate;
            this.minimum = minimum;
            this.lossLimit = lossLimit;
        }

        @Override
        public double due(TaxYear year) {
            double usual = rate * taxable(year.profit());
            double least = minimum * year.income();
            if (least <= usual) {
                return usual;
            }
            losses += least - usual;
            return least;
        }

        private double taxable(double profit) {
            if (profit < 0) {
                losses -= profit;
                return 0;
            }
            double used = Math.min(losses, lossLimit * profit);
            losses -= used;
            return profit - used;
        }
    }

    /** By brackets, without expenses; a sale by brackets of its own, unless the property was held long enough. */
    record OfPerson(List<Bracket> brackets, List<Bracket> exitBrackets, double totalCost, boolean saleIsFree)
            implements IncomeTax {
        @Override
        public double due(TaxYear year) {
            double ofSale = year.taxedSale() && !saleIsFree
                    ? byBrackets(Math.max(0, year.salePrice() - totalCost), exitBrackets)
                    : 0;
            return byBrackets(year.revenue(), brackets) + ofSale;
        }

        private static double byBrackets(double amount, List<Bracket> brackets) {
            double tax = 0;
            for (int i = 0; i < brackets.size(); i++) {
                double to = i + 1 < brackets.size() ? brackets.get(i + 1).fromAmount() : Double.POSITIVE_INFINITY;
                double within = Math.min(amount, to) - brackets.get(i).fromAmount();
                tax += brackets.get(i).ratePct() / 100 * Math.max(0, within);
            }
            return tax;
        }
    }
}
