package ai.wewall.search.application;

import java.util.BitSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which listings hold which words. Listings go by the numbers of the columns. Any thread asks; one at a time writes. No
 * method takes more than some milliseconds; all may touch the disk, and throw {@link java.io.UncheckedIOException}.
 */
public interface WordIndex {

    /** The words of a text in the form in which they are kept: word forms of one word are one. */
    Set<String> wordsOf(String text);

    /** The numbers of the listings that hold all of these words, as of the last {@link #show}. */
    BitSet holding(Set<String> words);

    /** Whether a listing is kept with the text of this fingerprint. */
    boolean holds(int number, long fingerprint);

    /** Keeps a listing's text in the place of what was kept of it. */
    void put(int number, UUID id, String text, long fingerprint);

    /** Forgets a listing. */
    void remove(int number, UUID id);

    /** The numbers of all listings that are kept. */
    int[] numbers();

    /** Lets what was written be found. */
    void show();

    /**
     * Makes what was written outlive the process.
     *
     * @param position the horizon of the events that it stands for
     */
    void save(long position);

    /** Forgets everything. */
    void clear();
}
