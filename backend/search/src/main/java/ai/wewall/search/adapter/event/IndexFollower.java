package ai.wewall.search.adapter.event;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.ListingChanged;
import ai.wewall.listings.ListingId;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.platform.event.EventFollower;
import ai.wewall.platform.event.EventPosition;
import ai.wewall.platform.event.StoredEvent;
import ai.wewall.search.application.ListingWords;
import ai.wewall.search.application.LiveIndex;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Keeps columns and words of this process in step with the catalogue. */
final class IndexFollower implements EventFollower {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

    private final Catalogue catalogue;
    private final LiveIndex index;
    private final ListingWords words;
    private final Scheduler rebuilding;

    IndexFollower(Catalogue catalogue, LiveIndex index, ListingWords words, Scheduler rebuilding) {
        this.catalogue = catalogue;
        this.index = index;
        this.words = words;
        this.rebuilding = rebuilding;
    }

    @Override
    public String name() {
        return "search index";
    }

    @Override
    public Set<String> types() {
        return Set.of(ListingChanged.class.getSimpleName());
    }

    @Override
    public Mono<EventPosition> start(boolean tooOld) {
        return Mono.defer(() -> {
            long begun = System.nanoTime();
            LiveIndex.Loading columns = index.load();
            ListingWords.Loading texts = words.load();
            return catalogue
                    .readPublished(listing -> {
                        columns.add(listing);
                        texts.see(listing);
                    })
                    .publishOn(rebuilding)
                    .doOnNext(position -> {
                        columns.done();
                        tell(texts.done(position.horizon()), begun);
                    });
        });
    }

    private void tell(int toMend, long begun) {
        LOG.info(
                "index loaded: {} listings in {} ms; {} texts are still to be read",
                index.current().orElseThrow().size(),
                (System.nanoTime() - begun) / 1_000_000,
                toMend);
    }

    @Override
    public Mono<Void> follow(List<StoredEvent> batch, EventPosition upTo) {
        if (batch.isEmpty()) {
            return Mono.empty();
        }
        Set<ListingId> changed = batch.stream()
                .map(event -> new ListingId(UUID.fromString(event.aggregateId())))
                .collect(Collectors.toUnmodifiableSet());
        return catalogue
                .findAll(changed)
                .collectList()
                .publishOn(rebuilding)
                .doOnNext(listings -> apply(listings, upTo))
                .then();
    }

    private void apply(List<ListingDetail> listings, EventPosition upTo) {
        index.apply(listings);
        words.apply(listings, upTo.horizon());
    }
}
