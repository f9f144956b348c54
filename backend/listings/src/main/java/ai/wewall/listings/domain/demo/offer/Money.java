package ai.wewall.listings.domain.demo.offer;

import java.math.BigDecimal;

/** Numbers as people write them into offers. */
final class Money {

    private Money() {}

    /** The nearest multiple of a step. */
    static double toStep(double value, double step) {
        return Math.round(value / step) * step;
    }

    /** Square metres with at most one decimal; the larger, the rounder. */
    static BigDecimal area(double value) {
        if (value >= 3_000) {
            return BigDecimal.valueOf(Math.round(value / 10) * 10);
        }
        return BigDecimal.valueOf(Math.round(value * 10), 1);
    }

    /** The price of a sale: the dearer, the rounder. */
    static BigDecimal salePrice(double value) {
        double step = value < 20_000_000 ? 10_000 : value < 200_000_000 ? 100_000 : 500_000;
        return BigDecimal.valueOf(Math.round(value / step) * (long) step);
    }

    /** Rent a month for the whole, exact for a yearly rate that is a multiple of 600 and an area of one decimal. */
    static BigDecimal monthly(double ratePerYear, BigDecimal area) {
        return BigDecimal.valueOf(Math.round(ratePerYear)).multiply(area).divideToIntegralValue(BigDecimal.valueOf(12));
    }

    /** A number with so many decimals. */
    static BigDecimal decimal(double value, int places) {
        long unscaled = Math.round(value * BigDecimal.TEN.pow(places).doubleValue());
        return BigDecimal.valueOf(unscaled, places);
    }
}
