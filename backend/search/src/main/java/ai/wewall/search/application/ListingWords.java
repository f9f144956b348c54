package ai.wewall.search.application;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.model.problem.FieldError;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.domain.index.Numbering;
import ai.wewall.search.domain.words.PlainText;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the words of listings in step with the catalogue. What lies on disk from an earlier run is taken as far as the
 * texts are still the same; only what differs is read into words again. A failure of the disk empties the index, and the
 * next mending fills it.
 */
public final class ListingWords {

    private static final Logger LOG = LoggerFactory.getLogger(ListingWords.class);

    /** Most different words of a search. */
    static final int MOST_WORDS = 20;

    private final WordIndex index;
    private final Numbering numbering;
    /** By number, the newest version known of each listing. */
    private long[] versions = new long[0];

    private boolean hasNews;
    private long position;
    private volatile boolean isComplete;

    /** Over an index of words and the numbers of the columns. */
    public ListingWords(WordIndex index, Numbering numbering) {
        this.index = index;
        this.numbering = numbering;
    }

    /** Whether every published listing's words can be found. */
    public boolean isComplete() {
        return isComplete;
    }

    /** The words of a text, in the form in which they are looked up. */
    public Set<String> wordsOf(String text) {
        return index.wordsOf(PlainText.of(text));
    }

    /** The words of a listing's texts, in the form in which they are looked up. */
    public Set<String> wordsOf(ListingDetail listing) {
        return wordsOf(textOf(listing));
    }

    /**
     * Refuses a text of more different words than a search takes.
     *
     * @throws ProblemException 400 {@code TOO_MANY} on {@code text}
     */
    public void requireFew(@Nullable String text) {
        if (text != null && wordsOf(text).size() > MOST_WORDS) {
            throw ProblemException.invalid(List.of(new FieldError("text", "TOO_MANY")));
        }
    }

    /** The numbers of the listings that hold all of these words. */
    public BitSet holding(Set<String> words) {
        return index.holding(words);
    }

    /** Starts to compare what is kept with what is published. */
    public Loading load() {
        return new Loading();
    }

    /** Brings listings up to date. */
    public synchronized void apply(Collection<ListingDetail> changed, long upTo) {
        guarded(() -> changed.forEach(this::applyOne));
        position = upTo;
    }

    /** Brings listings up to date that were missed; where the events stand stays as it is. */
    synchronized void catchUp(Collection<ListingDetail> missed) {
        apply(missed, position);
    }

    private void applyOne(ListingDetail listing) {
        UUID id = UUID.fromString(listing.id());
        int number = numbering.add(id);
        if (versionOf(number) >= listing.version()) {
            return;
        }
        versions[number] = listing.version();
        if (listing.status() == ListingStatus.PUBLISHED) {
            put(number, id, listing);
        } else {
            index.remove(number, id);
            hasNews = true;
        }
    }

    /** Reads a published listing into words where that is missing. */
    public synchronized void mend(ListingDetail listing) {
        UUID id = UUID.fromString(listing.id());
        int number = numbering.add(id);
        if (versionOf(number) <= listing.version()) {
            versions[number] = listing.version();
            guarded(() -> put(number, id, listing));
        }
    }

    /** Says that every published listing was shown to {@link #mend}. */
    public synchronized void mended(long upTo) {
        isComplete = true;
        position = upTo;
        showNews();
        save();
    }

    private void put(int number, UUID id, ListingDetail listing) {
        String text = textOf(listing);
        long fingerprint = PlainText.fingerprint(text);
        if (!index.holds(number, fingerprint)) {
            index.put(number, id, PlainText.of(text), fingerprint);
            hasNews = true;
        }
    }

    /** Lets what was written since the last time be found. */
    public synchronized void showNews() {
        if (hasNews) {
            guarded(index::show);
            hasNews = false;
        }
    }

    /** Makes what was written outlive the process. */
    public synchronized void save() {
        guarded(() -> index.save(position));
    }

    private void guarded(Runnable writing) {
        try {
            writing.run();
        } catch (UncheckedIOException failed) {
            LOG.warn("the index of words is made anew: {}", failed.getMessage());
            isComplete = false;
            clear();
        }
    }

    private void clear() {
        try {
            index.clear();
        } catch (UncheckedIOException failed) {
            LOG.warn("the index of words cannot be emptied: {}", failed.getMessage());
        }
    }

    private long versionOf(int number) {
        if (number >= versions.length) {
            versions = Arrays.copyOf(versions, number + (number >> 3) + 16);
        }
        return versions[number];
    }

    private static String textOf(ListingDetail listing) {
        return Stream.of(listing.title(), listing.description(), listing.address(), listing.businessCentre())
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** A comparison under way. */
    public final class Loading {

        private final BitSet published = new BitSet();
        private int missing;

        private Loading() {}

        /** Looks at a published listing. */
        public void see(ListingDetail listing) {
            int number = numbering.add(UUID.fromString(listing.id()));
            published.set(number);
            synchronized (ListingWords.this) {
                long known = versionOf(number);
                versions[number] = Math.max(known, listing.version());
            }
            if (!index.holds(number, PlainText.fingerprint(textOf(listing)))) {
                missing++;
            }
        }

        /**
         * Forgets what is not published any more.
         *
         * @return how many listings have to be mended
         */
        public int done(long upTo) {
            synchronized (ListingWords.this) {
                guarded(() -> Arrays.stream(index.numbers())
                        .filter(number -> !published.get(number))
                        .forEach(number -> index.remove(number, numbering.id(number))));
                hasNews = true;
                position = upTo;
                isComplete = missing == 0;
                showNews();
                return missing;
            }
        }
    }
}
