package ai.wewall.calculator.domain.investment;

import ai.wewall.calculator.domain.terms.Opex;
import ai.wewall.calculator.domain.terms.OtherIncome;
import ai.wewall.calculator.domain.terms.PropertyTax;
import ai.wewall.calculator.domain.terms.Terms;

/** From the potential rent to the net operating income, and the reserve below it (contract B.3). */
final class Operations {

    private Operations() {}

    static void fill(Terms terms, Price price, Projection projection) {
        Opex opex = terms.opex();
        collectRent(terms.income().vacancyPct() / 100, projection);
        OtherIncome other = terms.otherIncome();
        grow(Line.OTHER_INCOME, Price.withoutVat(other.perYear(), terms), other.growthPct(), projection);
        double area = terms.purchase().area();
        grow(Line.OPERATING_EXPENSES, area * opex.opexPerSqmYear(), opex.growthPct(), projection);
        takeShare(Line.MANAGEMENT_FEE, opex.managementFeePct() / 100, projection);
        grow(Line.INSURANCE, opex.insurancePctOfPrice() / 100 * price.cost(), 0, projection);
        PropertyTax tax = opex.propertyTax();
        grow(Line.PROPERTY_TAX, tax.cadastralValue() * (tax.ratePct() / 100), tax.growthPct(), projection);
        grow(Line.LAND_RENT, opex.landRentYear(), opex.growthPct(), projection);
        takeShare(Line.CAPEX_RESERVE, opex.capexReservePct() / 100, projection);
        netOperatingIncome(projection);
    }

    private static void collectRent(double vacancy, Projection projection) {
        double[] potential = projection.line(Line.POTENTIAL_RENT);
        double[] loss = projection.line(Line.VACANCY_LOSS);
        double[] collected = projection.line(Line.COLLECTED_RENT);
        for (int m = 1; m <= projection.lastMonth(); m++) {
            loss[m] = vacancy * potential[m];
            collected[m] = potential[m] - loss[m];
        }
    }

    private static void grow(Line line, double perYear, double growthPct, Projection projection) {
        if (perYear == 0) {
            return;
        }
        double monthly = perYear / 12;
        Growth growth = new Growth(growthPct);
        double[] values = projection.line(line);
        for (int m = 1; m <= projection.lastMonth(); m++) {
            values[m] = monthly * growth.over(Timeline.year(m) - 1);
        }
    }

    private static void takeShare(Line line, double share, Projection projection) {
        double[] collected = projection.line(Line.COLLECTED_RENT);
        double[] values = projection.line(line);
        for (int m = 1; m <= projection.lastMonth(); m++) {
            values[m] = share * collected[m];
        }
    }

    private static void netOperatingIncome(Projection projection) {
        double[] collected = projection.line(Line.COLLECTED_RENT);
        double[] other = projection.line(Line.OTHER_INCOME);
        double[] running = projection.line(Line.OPERATING_EXPENSES);
        double[] management = projection.line(Line.MANAGEMENT_FEE);
        double[] insurance = projection.line(Line.INSURANCE);
        double[] tax = projection.line(Line.PROPERTY_TAX);
        double[] land = projection.line(Line.LAND_RENT);
        double[] noi = projection.line(Line.NOI);
        for (int m = 1; m <= projection.lastMonth(); m++) {
            noi[m] = collected[m] + other[m] - running[m] - management[m] - insurance[m] - tax[m] - land[m];
        }
    }
}
