package ai.wewall.listings.adapter.postgres;

import static ai.wewall.listings.domain.ListingFixture.NOW;
import static ai.wewall.listings.domain.ListingFixture.accepted;
import static ai.wewall.listings.domain.ListingFixture.draft;
import static ai.wewall.listings.domain.ListingFixture.office;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.Directory.Entry;
import ai.wewall.listings.ListingId;
import ai.wewall.listings.domain.Listing;
import ai.wewall.platform.testing.TestDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcDirectoryTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("listings");

    private static List<ListingId> published;

    private final R2dbcDirectory directory = new R2dbcDirectory(DATABASE.client());

    @BeforeAll
    static void fill() {
        R2dbcListings listings = new R2dbcListings(DATABASE.client());
        listings.add(draft(office())).block();
        published = Stream.generate(() -> accepted(draft(office()).publish(NOW.plusSeconds(5))))
                .limit(7)
                .peek(listing -> listings.add(listing).block())
                .map(Listing::id)
                .sorted(Comparator.comparing(ListingId::toString))
                .toList();
    }

    @Test
    void publishedListingsAreCutIntoParts() {
        assertThat(directory.partsOf(3).collectList().block())
                .containsExactly(published.get(0), published.get(3), published.get(6));
    }

    @Test
    void partHoldsItsListings() {
        List<Entry> part = Objects.requireNonNull(
                directory.part(published.get(3), 3).collectList().block());

        assertThat(part).extracting(Entry::id).isEqualTo(published.subList(3, 6));
        assertThat(part).extracting(Entry::updatedAt).containsOnly(NOW.plusSeconds(5));
    }
}
