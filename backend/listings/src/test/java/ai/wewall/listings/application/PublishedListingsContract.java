package ai.wewall.listings.application;

import static ai.wewall.listings.domain.ListingFixture.NOW;
import static ai.wewall.listings.domain.ListingFixture.accepted;
import static ai.wewall.listings.domain.ListingFixture.draft;
import static ai.wewall.listings.domain.ListingFixture.office;
import static ai.wewall.listings.domain.ListingFixture.published;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.RandomListings;
import ai.wewall.platform.event.EventPosition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

/** What every {@link PublishedListings} does, over the listings of {@link #listings}. */
public interface PublishedListingsContract {

    Listings listings();

    PublishedListings publishedListings();

    @Test
    default void publishedListingsAreReadAndNoOthers() {
        Listing draft = add(draft(office()));
        Listing shown = add(published(office()));
        Listing taken = add(accepted(published(office()).withdraw(NOW)));

        assertThat(readAll()).contains(shown).doesNotContain(draft, taken);
    }

    @Test
    default void listingsAreReadAsTheyWereWritten() {
        RandomListings random = new RandomListings(11);
        List<Listing> written = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            written.add(add(random.published()));
        }

        assertThat(readAll()).containsAll(written);
    }

    @Test
    default void positionNeverGoesBack() {
        EventPosition before = publishedListings().readAll(listing -> {}).block();
        add(published(office()));
        EventPosition after = publishedListings().readAll(listing -> {}).block();

        assertThat(after).isGreaterThan(before);
    }

    @Test
    default void failingReaderEndsTheReading() {
        add(published(office()));

        StepVerifier.create(publishedListings().readAll(listing -> {
                    throw new IllegalArgumentException("not this one");
                }))
                .verifyError(IllegalArgumentException.class);
        assertThat(readAll()).isNotEmpty();
    }

    private Listing add(Listing listing) {
        listings().add(listing).block();
        return listing;
    }

    private List<Listing> readAll() {
        List<Listing> read = new ArrayList<>();
        publishedListings().readAll(read::add).block();
        return read;
    }
}
