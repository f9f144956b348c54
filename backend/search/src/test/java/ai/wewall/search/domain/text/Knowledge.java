package ai.wewall.search.domain.text;

import ai.wewall.listings.Geography;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.search.domain.text.chars.Normaliser;
import ai.wewall.search.domain.text.chars.Tokenizer;
import ai.wewall.search.domain.text.lexicon.Chunk;
import ai.wewall.search.domain.text.lexicon.Segmenter;
import ai.wewall.search.domain.text.lexicon.Vocabulary;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Items;
import ai.wewall.search.domain.text.word.RussianDictionary;
import java.util.List;

/** The tables, built once for all tests, and the first steps over them. */
public final class Knowledge {

    public static final RussianDictionary DICTIONARY = RussianDictionary.load();

    private static final Segmenter SEGMENTER = new Segmenter(Vocabulary.of(Geography.ofMoscow(), DICTIONARY));

    private Knowledge() {}

    public static List<Chunk> chunks(String text) {
        return SEGMENTER.segment(Tokenizer.tokens(Normaliser.normalise(text)));
    }

    /** A text as the rules get it. */
    public static Analysis analysis(String text) {
        return new Analysis(text, Items.of(chunks(text)), SearchCriteria.none());
    }
}
