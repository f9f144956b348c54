package ai.wewall.search.application;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.domain.index.IndexKeeper;
import ai.wewall.search.domain.index.IndexedListing;
import ai.wewall.search.domain.index.ListingIndex;
import ai.wewall.search.domain.index.Numbering;
import java.time.Duration;
import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The index of this process. Readers never wait: each takes the index that there is and goes on with it, whatever comes
 * after. Changes are applied by version, so that an old one that comes late has no effect; now and then they are folded
 * into the base, beside everything else.
 */
public final class LiveIndex {

    private final Function<ListingDetail, byte[]> cards;
    private final Executor folding;
    private final IndexKeeper keeper = new IndexKeeper();
    private final AtomicReference<@Nullable ListingIndex> current = new AtomicReference<>();
    private boolean isFolding;

    /** An index that is not loaded yet and folds on the thread that brings the change. */
    public LiveIndex(Function<ListingDetail, byte[]> cards) {
        this(cards, Runnable::run);
    }

    /**
     * An index that is not loaded yet.
     *
     * @param cards how a listing becomes the JSON of its card
     * @param folding where changes are folded into the base
     */
    public LiveIndex(Function<ListingDetail, byte[]> cards, Executor folding) {
        this.cards = cards;
        this.folding = folding;
    }

    /** The index, once it is loaded. */
    public Optional<ListingIndex> current() {
        return Optional.ofNullable(current.get());
    }

    /**
     * The index.
     *
     * @throws ProblemException 503 {@code INDEX_NOT_READY} before it is loaded
     */
    ListingIndex loaded() {
        return current().orElseThrow(() -> ProblemException.retryable(503, "INDEX_NOT_READY", Duration.ofSeconds(2)));
    }

    /** The numbers by which the index of words meets the columns. */
    public Numbering numbering() {
        return keeper.numbering();
    }

    /** The numbers of these listings, as far as they were ever given one. */
    BitSet numbersOf(Collection<UUID> ids) {
        BitSet numbers = new BitSet();
        ids.stream().mapToInt(numbering()::find).filter(number -> number >= 0).forEach(numbers::set);
        return numbers;
    }

    /** What the index holds and knows at this moment; empty before the first load. */
    synchronized Optional<Contents> contents() {
        return current().map(index -> new Contents(index, keeper.versions()));
    }

    /**
     * An index, and by number the newest version known of each listing, those included that went.
     */
    record Contents(ListingIndex index, int[] versions) {}

    /** Starts to load: what is added comes into effect with {@link Loading#done}. */
    public Loading load() {
        return new Loading(keeper.load());
    }

    /** Brings these listings up to date. */
    public synchronized void apply(Collection<ListingDetail> changed) {
        if (current.get() == null) {
            throw new IllegalStateException("the index is not loaded yet");
        }
        boolean news = false;
        for (ListingDetail listing : changed) {
            news |= applyOne(listing);
        }
        if (news) {
            current.set(keeper.index());
            foldWhereDue();
        }
    }

    private boolean applyOne(ListingDetail listing) {
        return listing.status() == ListingStatus.PUBLISHED
                ? keeper.put(indexed(listing))
                : keeper.remove(UUID.fromString(listing.id()), listing.version());
    }

    private IndexedListing indexed(ListingDetail listing) {
        return IndexedListing.of(listing, cards.apply(listing));
    }

    private void foldWhereDue() {
        if (!isFolding && keeper.isFoldDue()) {
            isFolding = true;
            folding.execute(this::fold);
        }
    }

    private void fold() {
        IndexKeeper.Folding fold = startFold();
        try {
            fold.build();
        } finally {
            endFold(fold);
        }
    }

    private synchronized IndexKeeper.Folding startFold() {
        return keeper.fold();
    }

    private synchronized void endFold(IndexKeeper.Folding fold) {
        isFolding = false;
        current.set(fold.done());
    }

    private synchronized void replace(IndexKeeper.Loading loaded) {
        current.set(loaded.done());
    }

    /** A load under way. */
    public final class Loading {

        private final IndexKeeper.Loading loading;

        private Loading(IndexKeeper.Loading loading) {
            this.loading = loading;
        }

        /** Adds a published listing. */
        public void add(ListingDetail listing) {
            loading.add(indexed(listing));
        }

        /** Puts the loaded listings in place of all there were. */
        public void done() {
            replace(loading);
        }
    }
}
