package ai.wewall.search.adapter.lucene;

import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers the columns' numbers of the documents found. */
final class NumbersFound extends SimpleCollector {

    private final LeafNumbers leafNumbers;
    private final BitSet found = new BitSet();
    private int[] ofPart = new int[0];

    private NumbersFound(LeafNumbers leafNumbers) {
        this.leafNumbers = leafNumbers;
    }

    /** One collector for each thread that searches; here there is one. */
    record Gathering(LeafNumbers leafNumbers) implements CollectorManager<NumbersFound, BitSet> {

        @Override
        public NumbersFound newCollector() {
            return new NumbersFound(leafNumbers);
        }

        @Override
        public BitSet reduce(Collection<NumbersFound> collectors) {
            BitSet all = new BitSet();
            collectors.forEach(each -> all.or(each.found));
            return all;
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext part) throws IOException {
        ofPart = leafNumbers.of(part.reader());
    }

    @Override
    public void collect(int document) {
        found.set(ofPart[document]);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
