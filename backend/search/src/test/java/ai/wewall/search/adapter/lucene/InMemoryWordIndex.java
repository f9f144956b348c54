package ai.wewall.search.adapter.lucene;

import ai.wewall.search.application.WordIndex;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Words in a map. */
public final class InMemoryWordIndex implements WordIndex {

    private final RussianWords analyzer = new RussianWords();
    private final Map<Integer, Entry> written = new TreeMap<>();
    private volatile Map<Integer, Entry> shown = Map.of();
    private boolean saved;

    private record Entry(Set<String> words, long fingerprint) {}

    @Override
    public Set<String> wordsOf(String text) {
        return analyzer.of(text);
    }

    @Override
    public BitSet holding(Set<String> words) {
        BitSet found = new BitSet();
        shown.forEach((number, entry) -> found.set(number, entry.words.containsAll(words)));
        return found;
    }

    @Override
    public synchronized boolean holds(int number, long fingerprint) {
        Entry entry = written.get(number);
        return entry != null && entry.fingerprint == fingerprint;
    }

    @Override
    public synchronized void put(int number, UUID id, String text, long fingerprint) {
        written.put(number, new Entry(analyzer.of(text), fingerprint));
    }

    @Override
    public synchronized void remove(int number, UUID id) {
        written.remove(number);
    }

    @Override
    public synchronized int[] numbers() {
        return written.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public synchronized void show() {
        shown = Map.copyOf(written);
    }

    @Override
    public void save(long position) {
        saved = true;
    }

    public boolean isSaved() {
        return saved;
    }

    @Override
    public synchronized void clear() {
        written.clear();
        shown = Map.of();
    }
}
