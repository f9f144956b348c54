package ai.wewall.search.adapter.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.platform.event.EventPosition;
import ai.wewall.platform.event.StoredEvent;
import ai.wewall.search.adapter.lucene.InMemoryWordIndex;
import ai.wewall.search.application.ListingWords;
import ai.wewall.search.application.LiveIndex;
import ai.wewall.search.domain.index.ListingIndex;
import ai.wewall.search.domain.index.MarketFixture;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

class IndexFollowerTest {

    private final MarketFixture market = new MarketFixture(200, 17);
    private final InMemoryCatalogue catalogue = new InMemoryCatalogue();
    private final LiveIndex live = new LiveIndex(listing -> new byte[0]);
    private final ListingWords words = new ListingWords(new InMemoryWordIndex(), live.numbering());
    private final Scheduler upkeep = Schedulers.newBoundedElastic(1, 100, "test-upkeep");
    private final IndexFollower follower = new IndexFollower(catalogue, live, words, Schedulers.immediate());
    private final WordsUpkeep wordsUpkeep = new WordsUpkeep(catalogue, live, words, upkeep);

    @BeforeEach
    void fill() {
        market.published().forEach(catalogue::put);
    }

    @AfterEach
    void stop() {
        wordsUpkeep.stop();
        upkeep.dispose();
    }

    @Test
    void startLoadsWhatIsPublishedAndTellsItsPosition() {
        StepVerifier.create(follower.start(false))
                .expectNext(new EventPosition(17))
                .verifyComplete();

        assertThat(index().size()).isEqualTo(200);
        assertThat(words.isComplete()).isFalse();
    }

    @Test
    void batchBringsItsListingsUpToDate() {
        follower.start(false).subscribe();
        List<ListingDetail> news = market.next();
        news.forEach(catalogue::put);

        StepVerifier.create(follower.follow(
                        news.stream().map(IndexFollowerTest::event).toList(), new EventPosition(18)))
                .verifyComplete();

        assertThat(index().size()).isEqualTo(market.published().size());
    }

    @Test
    void emptyBatchReadsNothing() {
        StepVerifier.create(follower.follow(List.of(), new EventPosition(18))).verifyComplete();
    }

    @Test
    void missingWordsAreReadBesideTheRestAndAgainAfterAFailure() {
        follower.start(false).subscribe();
        catalogue.failNext(1);
        wordsUpkeep.start();

        await().until(words::isComplete);

        assertThat(catalogue.reads()).isEqualTo(3);
        assertThat(words.holding(words.wordsOf("description")).cardinality()).isEqualTo(200);
    }

    private ListingIndex index() {
        return live.current().orElseThrow();
    }

    private static StoredEvent event(ListingDetail listing) {
        return new StoredEvent(
                1, 1, UUID.randomUUID(), "ListingChanged", listing.id(), listing.version(), "{}", Instant.EPOCH);
    }
}
