package ai.wewall.search.adapter.lucene;

import ai.wewall.search.application.WordIndex;
import ai.wewall.search.domain.index.Numbering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Words in a folder of Lucene's. What a person writes is never read as Lucene's syntax: it is cut into plain words. */
final class LuceneWordIndex implements WordIndex, AutoCloseable {

    private final RussianWords analyzer = new RussianWords();
    private final LeafNumbers leafNumbers;
    private final Directory directory;
    private volatile Open open;
    /** By number, the fingerprint of the text that is kept; 0 where none is. */
    private volatile long[] fingerprints = new long[0];

    LuceneWordIndex(Directory directory, Numbering numbering) {
        this.leafNumbers = new LeafNumbers(numbering);
        this.directory = directory;
        this.open = guarded(this::open);
        guarded(this::readFingerprints);
    }

    /** A writer and those who search what it writes. */
    private record Open(IndexWriter writer, SearcherManager searchers) {}

    private Open open() throws IOException {
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
        return new Open(writer, new SearcherManager(writer, new Warming()));
    }

    /** What touches the disk. */
    private interface Touching<T> {
        T touch() throws IOException;
    }

    /** A writer closes itself after a failure of the disk, and tells of that failure later on, as a broken rule. */
    private static <T extends @Nullable Object> T guarded(Touching<T> touching) {
        try {
            return touching.touch();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (AlreadyClosedException closed) {
            throw new UncheckedIOException(new IOException(closed));
        }
    }

    /** Reads the numbers of new parts before anyone searches them. */
    private final class Warming extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            for (LeafReaderContext part : reader.leaves()) {
                leafNumbers.of(part.reader());
            }
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }

    private boolean readFingerprints() throws IOException {
        SearcherManager searchers = open.searchers();
        IndexSearcher searcher = searchers.acquire();
        try {
            for (LeafReaderContext part : searcher.getIndexReader().leaves()) {
                int[] numbers = leafNumbers.of(part.reader());
                Bits live = part.reader().getLiveDocs();
                NumericDocValues values = part.reader().getNumericDocValues(ListingDocument.FINGERPRINT);
                for (int document = 0; document < numbers.length; document++) {
                    if ((live == null || live.get(document)) && values != null && values.advanceExact(document)) {
                        remember(numbers[document], values.longValue());
                    }
                }
            }
        } finally {
            searchers.release(searcher);
        }
        return true;
    }

    private void remember(int number, long fingerprint) {
        if (number >= fingerprints.length) {
            fingerprints = Arrays.copyOf(fingerprints, number + (number >> 3) + 16);
        }
        fingerprints[number] = fingerprint;
    }

    @Override
    public Set<String> wordsOf(String text) {
        return analyzer.of(text);
    }

    @Override
    public BitSet holding(Set<String> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(new TermQuery(new Term(ListingDocument.TEXT, word)), BooleanClause.Occur.FILTER));
        SearcherManager searchers = open.searchers();
        return guarded(() -> {
            IndexSearcher searcher = searchers.acquire();
            try {
                return searcher.search(all.build(), new NumbersFound.Gathering(leafNumbers));
            } finally {
                searchers.release(searcher);
            }
        });
    }

    @Override
    public boolean holds(int number, long fingerprint) {
        long[] known = fingerprints;
        return number < known.length && known[number] == fingerprint;
    }

    @Override
    public void put(int number, UUID id, String text, long fingerprint) {
        guarded(() ->
                open.writer().updateDocument(ListingDocument.term(id), ListingDocument.of(id, text, fingerprint)));
        remember(number, fingerprint);
    }

    @Override
    public void remove(int number, UUID id) {
        guarded(() -> open.writer().deleteDocuments(ListingDocument.term(id)));
        remember(number, 0);
    }

    @Override
    public int[] numbers() {
        long[] known = fingerprints;
        return IntStream.range(0, known.length)
                .filter(number -> known[number] != 0)
                .toArray();
    }

    @Override
    public void show() {
        guarded(() -> open.searchers().maybeRefresh());
    }

    @Override
    public void save(long position) {
        guarded(() -> {
            IndexWriter writer = open.writer();
            writer.setLiveCommitData(WordsFolder.commitData(position).entrySet());
            return writer.commit();
        });
    }

    @Override
    public void clear() {
        fingerprints = new long[0];
        guarded(() -> {
            open.searchers().close();
            open.writer().rollback();
            WordsFolder.empty(directory);
            open = open();
            return open;
        });
    }

    /** What was not saved is lost; it is read from the catalogue again. */
    @Override
    public void close() throws IOException {
        open.searchers().close();
        open.writer().rollback();
        directory.close();
    }
}
