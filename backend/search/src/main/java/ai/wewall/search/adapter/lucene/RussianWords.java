package ai.wewall.search.adapter.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts texts into words and brings Russian ones to their stem; words that say nothing are left out. */
final class RussianWords extends Analyzer {

    /** Changes with everything that changes what is kept of a text. */
    static final String EDITION = "1";

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream plain = new StopFilter(new LowerCaseFilter(words), RussianAnalyzer.getDefaultStopSet());
        return new TokenStreamComponents(words, new StemFilter(plain));
    }

    /** The words of a text, each once. */
    Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream stream = tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
