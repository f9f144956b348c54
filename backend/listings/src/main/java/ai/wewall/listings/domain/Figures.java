package ai.wewall.listings.domain;

import ai.wewall.model.listing.LeaseSummary;
import ai.wewall.model.search.Deal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that follow from the others, each null where it cannot be told. Money is rounded to the kopeck, as money is;
 * yield and payback to four places, one more than any screen shows, so that rounding never decides a comparison. Halves
 * go up.
 *
 * @param pricePerSqm RUB per square metre: of a sale the price, of a rent the rent a year
 * @param yieldPct 100 times the yearly rent of the leases before expenses over the price
 * @param paybackYears the price over that rent
 */
public record Figures(
        @Nullable BigDecimal pricePerSqm,
        @Nullable BigDecimal yieldPct,
        @Nullable BigDecimal paybackYears) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final int KOPECKS = 2;
    private static final int RATIO_PLACES = 4;

    /** The figures of these attributes. */
    public static Figures of(ListingContent content) {
        BigDecimal price = content.offer().price();
        if (price == null || price.signum() <= 0) {
            return new Figures(null, null, null);
        }
        BigDecimal perSqm = pricePerSqm(content, price);
        BigDecimal rent = yearlyRent(content.leases());
        boolean let = content.offer().deal() == Deal.SALE && rent.signum() > 0;
        return new Figures(
                perSqm,
                let ? ratio(rent.movePointRight(2), price, RATIO_PLACES) : null,
                let ? ratio(price, rent, RATIO_PLACES) : null);
    }

    private static @Nullable BigDecimal pricePerSqm(ListingContent content, BigDecimal price) {
        BigDecimal area = content.premises().area();
        Deal deal = content.offer().deal();
        if (area == null || area.signum() <= 0 || deal == null) {
            return null;
        }
        return switch (deal) {
            case SALE -> ratio(price, area, KOPECKS);
            case RENT -> ratio(price.multiply(MONTHS), area, KOPECKS);
        };
    }

    private static BigDecimal yearlyRent(List<LeaseSummary> leases) {
        return leases.stream()
                .map(LeaseSummary::rentPerMonth)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(MONTHS);
    }

    private static BigDecimal ratio(BigDecimal dividend, BigDecimal divisor, int places) {
        return Plain.known(dividend.divide(divisor, places, RoundingMode.HALF_UP));
    }
}
