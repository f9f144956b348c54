package ai.wewall.search.domain.text.lexicon;

import ai.wewall.listings.Geography;
import ai.wewall.search.domain.text.word.RussianDictionary;
import java.util.List;

/** Everything that is known by name: the word tables and the geography. */
public final class Vocabulary {

    private Vocabulary() {}

    public static Lexicon of(Geography geography, RussianDictionary dictionary) {
        LexiconBuilder builder = new LexiconBuilder(dictionary);
        WordTables.entries().forEach(entry -> builder.addPhrase(entry.phrase(), entry.kind(), entry.value()));
        new Gazetteer(dictionary, builder).add(geography);
        return builder.build();
    }

    /** What is known of the terms of a calculation: numbers with their units, and the words that govern them. */
    public static Lexicon ofTerms(RussianDictionary dictionary) {
        LexiconBuilder builder = new LexiconBuilder(dictionary);
        List.of("numbers", "terms")
                .forEach(table -> WordTables.entries(table)
                        .forEach(entry -> builder.addPhrase(entry.phrase(), entry.kind(), entry.value())));
        return builder.build();
    }
}
