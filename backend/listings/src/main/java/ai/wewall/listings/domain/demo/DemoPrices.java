package ai.wewall.listings.domain.demo;

import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.ShownPrice;
import ai.wewall.listings.domain.chance.Dice;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What listings of the demo market cost before: some of them were offered dearer at first, a few cheaper, always the
 * same for the same listing.
 */
public final class DemoPrices {

    private static final double CHANGED = 0.22;
    private static final double CAME_DOWN = 0.85;
    private static final Duration LONG_ENOUGH = Duration.ofDays(6);
    private static final MathContext ROUND = new MathContext(3, RoundingMode.HALF_UP);

    private DemoPrices() {}

    /** The prices of a listing, the oldest first and the one of today last; none where it never changed. */
    public static List<ShownPrice> of(Listing listing) {
        Instant published = listing.publishedAt();
        Dice dice = Dice.of(listing.id().value().getLeastSignificantBits(), "prices", 0);
        boolean changed = dice.chance(CHANGED);
        if (published == null
                || !changed
                || Duration.between(published, listing.updatedAt()).compareTo(LONG_ENOUGH) < 0) {
            return List.of();
        }
        return ShownPrice.of(listing, listing.updatedAt())
                .map(today -> backwards(today, published, dice))
                .orElse(List.of());
    }

    private static List<ShownPrice> backwards(ShownPrice today, Instant published, Dice dice) {
        int earlier = dice.between(1, 3);
        Duration step = Duration.between(published, today.since()).dividedBy(earlier);
        List<ShownPrice> prices = new ArrayList<>(List.of(today));
        for (int back = 1; back <= earlier; back++) {
            Instant since = today.since().minus(step.multipliedBy(back)).truncatedTo(ChronoUnit.MILLIS);
            prices.addFirst(before(prices.getFirst(), back == earlier ? published : since, dice));
        }
        return prices;
    }

    /** Prices come down by a few per cent at a time and are round numbers. */
    private static ShownPrice before(ShownPrice next, Instant since, Dice dice) {
        double factor = dice.chance(CAME_DOWN) ? dice.between(1.02, 1.12) : dice.between(0.92, 0.98);
        BigDecimal price =
                whole(next.price().multiply(BigDecimal.valueOf(factor)).round(ROUND));
        BigDecimal perSqm = next.pricePerSqm()
                .multiply(price)
                .divide(next.price(), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return new ShownPrice(since, next.deal(), price, whole(perSqm));
    }

    private static BigDecimal whole(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
