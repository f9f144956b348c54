package ai.wewall.search.domain.text.term;

import ai.wewall.model.search.SpokenTerms;
import ai.wewall.search.domain.text.chars.Normaliser;
import ai.wewall.search.domain.text.chars.Tokenizer;
import ai.wewall.search.domain.text.lexicon.Segmenter;
import ai.wewall.search.domain.text.lexicon.Vocabulary;
import ai.wewall.search.domain.text.reading.Items;
import ai.wewall.search.domain.text.word.RussianDictionary;

/**
 * Understands the terms of a calculation: the interpreter's characters, tokens and quantities, and words of its own.
 * Immutable tables; safe for use by several threads; never fails, whatever the text.
 */
public final class TermReader {

    private final Segmenter segmenter;

    private TermReader(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** Builds all tables; keep what it gives. */
    public static TermReader of(RussianDictionary dictionary) {
        return new TermReader(new Segmenter(Vocabulary.ofTerms(dictionary)));
    }

    /** The terms that a text names. */
    public SpokenTerms read(String text) {
        Items items = Items.of(segmenter.segment(Tokenizer.tokens(Normaliser.normalise(text))));
        return new Reading(text, new Sentence(items)).all();
    }
}
