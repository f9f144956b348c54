package ai.wewall.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.search.adapter.lucene.InMemoryWordIndex;
import ai.wewall.search.domain.index.ListingFixture;
import ai.wewall.search.domain.index.ListingRow;
import ai.wewall.search.testing.TestMarket;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Schedulers;

class MendDriftTest {

    private final List<ListingDetail> listings = ListingFixture.random(600, 21);
    private final TestMarket market = new TestMarket(listings);
    private final LiveIndex live = new LiveIndex(listing -> new byte[0]);
    private final ListingWords words = new ListingWords(new InMemoryWordIndex(), live.numbering());
    private final AtomicLong mended = new AtomicLong();
    private final MendDrift drift =
            new MendDrift(live, words, market, market, Schedulers.immediate(), mended::addAndGet);

    @BeforeEach
    void load() {
        LiveIndex.Loading loading = live.load();
        listings.forEach(loading::add);
        loading.done();
    }

    @Test
    void indexThatMissedNothingIsLeftAlone() {
        assertThat(looks(3)).isZero();
    }

    @Test
    void skippedChangeIsMended() {
        ListingDetail changed = changed(7, ListingStatus.PUBLISHED);
        market.put(changed);

        assertThat(looks(2)).isEqualTo(1);

        assertThat(row(changed).price()).isEqualTo(changed.price().doubleValue());
        assertThat(mended).hasValue(1);
        assertThat(looks(2)).isZero();
    }

    @Test
    void skippedNewOfferIsMended() {
        ListingDetail added = ListingFixture.one(new Random(5));
        market.put(added);

        assertThat(looks(2)).isEqualTo(1);
        assertThat(row(added)).isNotNull();
    }

    @Test
    void skippedWithdrawalIsMended() {
        ListingDetail gone = changed(8, ListingStatus.WITHDRAWN);
        market.put(gone);

        assertThat(looks(2)).isEqualTo(1);
        assertThat(live.loaded().size()).isEqualTo(599);
    }

    @Test
    void changeThatIsOnlyOnItsWayIsNoDrift() {
        ListingDetail first = changed(9, ListingStatus.PUBLISHED);
        market.put(first);
        assertThat(looks(1)).isZero();
        live.apply(List.of(first));
        market.put(ListingFixture.one(new Random(9), UUID.fromString(first.id()), 3, ListingStatus.PUBLISHED));

        assertThat(looks(1)).isZero();
        assertThat(looks(1)).isEqualTo(1);
    }

    private long looks(int times) {
        long count = 0;
        for (int i = 0; i < times; i++) {
            count += drift.look().block();
        }
        return count;
    }

    private ListingRow row(ListingDetail listing) {
        return live.loaded().find(UUID.fromString(listing.id())).orElseThrow();
    }

    private ListingDetail changed(int index, ListingStatus status) {
        return ListingFixture.one(
                new Random(index), UUID.fromString(listings.get(index).id()), 2, status);
    }
}
