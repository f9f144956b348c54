package ai.wewall.calculator.domain.investment;

import org.jspecify.annotations.Nullable;

/** How far the net operating income covers the debt service, by model years (contract B.9, dscr). */
final class DebtCover {

    private final Projection projection;

    DebtCover(Projection projection) {
        this.projection = projection;
    }

    /** Net operating income over debt service in those months of a year that have any; null where none has. */
    @Nullable
    Double of(int year) {
        double[] noi = projection.line(Line.NOI);
        double[] interest = projection.line(Line.INTEREST);
        double[] principal = projection.line(Line.PRINCIPAL);
        double earned = 0;
        double served = 0;
        for (int m = Math.max(1, 12 * year - 11); m <= projection.lastMonthOf(year); m++) {
            double service = interest[m] + principal[m];
            if (service > 0) {
                earned += noi[m];
                served += service;
            }
        }
        return served > 0 ? Double.valueOf(earned / served) : null;
    }

    /** The lowest of all years, or null where none has one. */
    @Nullable
    Double lowest() {
        Double lowest = null;
        for (int year = 1; year <= projection.lastYear(); year++) {
            Double cover = of(year);
            if (cover != null && (lowest == null || cover < lowest)) {
                lowest = cover;
            }
        }
        return lowest;
    }

    /** The mean of all years that have one, or null. */
    @Nullable
    Double mean() {
        double sum = 0;
        int years = 0;
        for (int year = 1; year <= projection.lastYear(); year++) {
            Double cover = of(year);
            if (cover != null) {
                sum += cover;
                years++;
            }
        }
        return years == 0 ? null : Double.valueOf(sum / years);
    }
}
