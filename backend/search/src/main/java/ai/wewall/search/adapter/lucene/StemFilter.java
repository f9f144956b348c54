package ai.wewall.search.adapter.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Snowball's Russian stems. Listings repeat the same few thousand words, so the stems of recent words are remembered: it
 * makes reading a market into words about twice as fast.
 */
final class StemFilter extends TokenFilter {

    private static final int REMEMBERED = 1 << 13;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final RussianStemmer stemmer = new RussianStemmer();
    private final @Nullable Stem[] remembered = new Stem[REMEMBERED];

    private record Stem(String word, char[] stem) {}

    StemFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] stem = stemOf();
        term.copyBuffer(stem, 0, stem.length);
        return true;
    }

    private char[] stemOf() {
        int place = hash() & REMEMBERED - 1;
        Stem known = remembered[place];
        if (known == null || !known.word.contentEquals(term)) {
            stemmer.setCurrent(term.buffer(), term.length());
            stemmer.stem();
            char[] stem = Arrays.copyOf(stemmer.getCurrentBuffer(), stemmer.getCurrentBufferLength());
            known = new Stem(term.toString(), stem);
            remembered[place] = known;
        }
        return known.stem;
    }

    private int hash() {
        int hash = 0;
        for (int i = 0; i < term.length(); i++) {
            hash = 31 * hash + term.charAt(i);
        }
        return hash ^ hash >>> 13;
    }
}
