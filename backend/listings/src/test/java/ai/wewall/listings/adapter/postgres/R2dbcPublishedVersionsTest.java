package ai.wewall.listings.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.PublishedVersions;
import ai.wewall.listings.VersionSums;
import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.RandomListings;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.platform.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcPublishedVersionsTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("listings");

    private final PublishedVersions versions = new R2dbcPublishedVersions(DATABASE.client());

    @Test
    void databaseAndMemorySumUpAlike() {
        RandomListings random = new RandomListings(3);
        List<Listing> all = Stream.generate(random::inAnyState).limit(300).toList();
        R2dbcListings listings = new R2dbcListings(DATABASE.client());
        all.forEach(listing -> listings.add(listing).block());
        List<Listing> published = all.stream()
                .filter(each -> each.status() == ListingStatus.PUBLISHED)
                .toList();
        VersionSums inMemory = new VersionSums();
        published.forEach(each -> inMemory.add(each.id().value(), each.version()));

        VersionSums stored = versions.sums().block();

        assertThat(stored.differing(inMemory)).isEmpty();
        assertOneChangeIsSeen(published.getFirst(), inMemory, stored);
    }

    private void assertOneChangeIsSeen(Listing changed, VersionSums inMemory, VersionSums stored) {
        UUID id = changed.id().value();
        int bucket = VersionSums.bucketOf(id);
        inMemory.add(id, 1);

        assertThat(stored.differing(inMemory)).containsExactly(bucket);
        assertThat(versions.in(bucket).block()).contains(Map.entry(id, changed.version()));
    }
}
