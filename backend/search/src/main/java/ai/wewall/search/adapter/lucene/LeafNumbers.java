package ai.wewall.search.adapter.lucene;

import ai.wewall.search.domain.index.Numbering;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** The columns' numbers of the documents of each part of the index; a part never changes, so they are read once. */
final class LeafNumbers {

    static final String ID_MOST = "most";
    static final String ID_LEAST = "least";

    private final Numbering numbering;
    private final Map<IndexReader.CacheKey, int[]> byPart = new ConcurrentHashMap<>();

    LeafNumbers(Numbering numbering) {
        this.numbering = numbering;
    }

    /** The numbers by document. */
    int[] of(LeafReader part) throws IOException {
        IndexReader.CacheHelper cache = Objects.requireNonNull(part.getCoreCacheHelper());
        int[] known = byPart.get(cache.getKey());
        if (known != null) {
            return known;
        }
        int[] numbers = read(part);
        if (byPart.put(cache.getKey(), numbers) == null) {
            cache.addClosedListener(byPart::remove);
        }
        return numbers;
    }

    private int[] read(LeafReader part) throws IOException {
        int[] numbers = new int[part.maxDoc()];
        NumericDocValues most = part.getNumericDocValues(ID_MOST);
        NumericDocValues least = part.getNumericDocValues(ID_LEAST);
        if (most == null || least == null) {
            return numbers;
        }
        while (most.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            least.advance(most.docID());
            numbers[most.docID()] = numbering.add(new UUID(most.longValue(), least.longValue()));
        }
        return numbers;
    }
}
