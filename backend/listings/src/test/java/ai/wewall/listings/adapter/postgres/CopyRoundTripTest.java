package ai.wewall.listings.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.RandomListings;
import ai.wewall.platform.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import reactor.core.scheduler.Schedulers;

class CopyRoundTripTest {

    private static final TestDatabase DATABASE = TestDatabase.with("listings");

    @AfterContainer
    static void closeTheDatabase() {
        DATABASE.afterAll(null);
    }

    @Property(tries = 40)
    void whatCopyWritesCopyReads(@ForAll long seed) {
        DATABASE.client()
                .sql("truncate listings.listing, listings.demo_market")
                .then()
                .block();
        RandomListings random = new RandomListings(seed);
        List<Listing> written = IntStream.range(0, 25).mapToObj(random::ofDemo).toList();

        new CopyDemoMarkets(DATABASE.jdbc(), Schedulers.boundedElastic())
                .fill(1, written.size(), any -> written::get)
                .block();

        List<Listing> read = new ArrayList<>();
        new CopyPublishedListings(DATABASE.jdbc(), Schedulers.boundedElastic())
                .readAll(read::add)
                .block();
        assertThat(read).containsExactlyInAnyOrderElementsOf(written);
        assertThat(new R2dbcListings(DATABASE.client())
                        .findAll(written.stream().map(Listing::id).toList())
                        .collectList()
                        .block())
                .containsExactlyInAnyOrderElementsOf(written);
    }
}
