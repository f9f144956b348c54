package ai.wewall.search.application;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.ListingId;
import ai.wewall.listings.PublishedVersions;
import ai.wewall.listings.VersionSums;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.search.domain.index.Numbering;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Compares the index with what is on offer, and mends what it missed. A difference that is seen for the first time may
 * be a change on its way; one that is still there at the next look is none.
 */
public final class MendDrift {

    private static final Logger LOG = LoggerFactory.getLogger(MendDrift.class);

    private final LiveIndex live;
    private final ListingWords words;
    private final Catalogue catalogue;
    private final PublishedVersions published;
    private final Scheduler rebuilding;
    private final LongConsumer mended;
    /** By listing, the version that the index should have reached by the next look. */
    private Map<UUID, Long> expected = Map.of();

    /**
     * Over the index and the words of this process.
     *
     * @param rebuilding where changes are applied, one after the other
     * @param mended is told of how many listings were mended, for a metric
     */
    public MendDrift(
            LiveIndex live,
            ListingWords words,
            Catalogue catalogue,
            PublishedVersions published,
            Scheduler rebuilding,
            LongConsumer mended) {
        this.live = live;
        this.words = words;
        this.catalogue = catalogue;
        this.published = published;
        this.rebuilding = rebuilding;
        this.mended = mended;
    }

    /**
     * Looks once; not to be called again before it has completed.
     *
     * @return how many listings were mended
     */
    public Mono<Long> look() {
        return live.current().isEmpty()
                ? Mono.just(0L)
                : published
                        .sums()
                        .publishOn(rebuilding)
                        .flatMapMany(sums -> Flux.fromIterable(sums.differing(sums())))
                        .concatMap(bucket ->
                                published.in(bucket).publishOn(rebuilding).map(theirs -> compare(bucket, theirs)))
                        .collect(HashMap<UUID, Long>::new, Map::putAll)
                        .flatMap(this::mend);
    }

    private VersionSums sums() {
        VersionSums sums = new VersionSums();
        live.contents()
                .ifPresent(contents -> contents.index()
                        .forEachNumber(number -> sums.add(live.numbering().id(number), contents.versions()[number])));
        return sums;
    }

    /** What the index lacks in a bucket, and what it holds too much: by listing, the version that would put it right. */
    private Map<UUID, Long> compare(int bucket, Map<UUID, Long> theirs) {
        LiveIndex.Contents contents = live.contents().orElseThrow();
        Map<UUID, Long> wanted = new HashMap<>();
        theirs.forEach((id, version) -> {
            if (known(contents, id) < version) {
                wanted.put(id, version);
            }
        });
        contents.index().forEachNumber(number -> {
            UUID id = live.numbering().id(number);
            if (VersionSums.bucketOf(id) == bucket && !theirs.containsKey(id)) {
                wanted.put(id, contents.versions()[number] + 1L);
            }
        });
        return wanted;
    }

    private long known(LiveIndex.Contents contents, UUID id) {
        Numbering numbering = live.numbering();
        int number = numbering.find(id);
        return number < 0 || number >= contents.versions().length ? 0 : contents.versions()[number];
    }

    private Mono<Long> mend(Map<UUID, Long> wanted) {
        LiveIndex.Contents contents = live.contents().orElseThrow();
        List<UUID> drifted = expected.entrySet().stream()
                .filter(each -> wanted.containsKey(each.getKey()))
                .filter(each -> known(contents, each.getKey()) < each.getValue())
                .map(Map.Entry::getKey)
                .toList();
        expected = wanted;
        return drifted.isEmpty()
                ? Mono.just(0L)
                : catalogue
                        .findAll(drifted.stream().map(ListingId::new).collect(Collectors.toUnmodifiableSet()))
                        .collectList()
                        .publishOn(rebuilding)
                        .map(this::apply);
    }

    private long apply(List<ListingDetail> missed) {
        live.apply(missed);
        words.catchUp(missed);
        mended.accept(missed.size());
        LOG.warn("the index had missed changes of {} listings and has caught up", missed.size());
        return missed.size();
    }
}
