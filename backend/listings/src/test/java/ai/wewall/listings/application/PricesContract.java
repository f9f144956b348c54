package ai.wewall.listings.application;

import static ai.wewall.listings.domain.ListingFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.ListingId;
import ai.wewall.listings.domain.ShownPrice;
import ai.wewall.model.search.Deal;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Prices} does. */
public interface PricesContract {

    Prices prices();

    /** A listing that is there. */
    ListingId listing();

    @Test
    default void pricesComeBackTheOldestFirst() {
        ListingId id = listing();

        prices().add(id, List.of(at(20, 80), at(0, 100))).block();
        prices().add(id, List.of(at(10, 90))).block();

        assertThat(prices().of(id).block()).containsExactly(at(0, 100), at(10, 90), at(20, 80));
    }

    @Test
    default void laterWordOfOneMomentCounts() {
        ListingId id = listing();

        prices().add(id, List.of(at(0, 100))).block();
        prices().add(id, List.of(at(0, 90))).block();

        assertThat(prices().of(id).block()).containsExactly(at(0, 90));
    }

    @Test
    default void listingOfWhichNothingWasNotedHasNoPrices() {
        assertThat(prices().of(listing()).block()).isEmpty();
    }

    private static ShownPrice at(int seconds, int price) {
        return new ShownPrice(NOW.plusSeconds(seconds), Deal.RENT, BigDecimal.valueOf(price), BigDecimal.TEN);
    }
}
