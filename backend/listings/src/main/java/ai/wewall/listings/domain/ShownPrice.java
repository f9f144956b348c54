package ai.wewall.listings.domain;

import ai.wewall.model.listing.ListingStatus;
import ai.wewall.model.search.Deal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A price that people were shown from a moment on.
 *
 * @param price RUB
 * @param pricePerSqm RUB per square metre, of a rent a year
 */
public record ShownPrice(Instant since, Deal deal, BigDecimal price, BigDecimal pricePerSqm) {

    /** The price of a listing on offer, shown from this moment on; empty of one that is not on offer. */
    public static Optional<ShownPrice> of(Listing listing, Instant since) {
        Offer offer = listing.content().offer();
        BigDecimal perSqm = listing.figures().pricePerSqm();
        if (listing.status() != ListingStatus.PUBLISHED
                || offer.deal() == null
                || offer.price() == null
                || perSqm == null) {
            return Optional.empty();
        }
        return Optional.of(new ShownPrice(since, offer.deal(), offer.price(), perSqm));
    }

    /**
     * What a change adds to the history. The first price of all is noted only with the second one.
     *
     * @param known the history so far, the oldest first
     * @param before the listing before the change, or null of a new one
     */
    public static List<ShownPrice> added(List<ShownPrice> known, @Nullable Listing before, Listing after) {
        List<ShownPrice> history = new ArrayList<>(known);
        if (history.isEmpty() && before != null && before.publishedAt() != null) {
            of(before, before.publishedAt()).ifPresent(history::add);
        }
        of(after, after.updatedAt())
                .filter(now -> history.isEmpty() || !now.isSameAs(history.getLast()))
                .ifPresent(history::add);
        return List.copyOf(history.subList(known.size(), history.size()));
    }

    boolean isSameAs(ShownPrice other) {
        return deal == other.deal && price.compareTo(other.price) == 0;
    }
}
