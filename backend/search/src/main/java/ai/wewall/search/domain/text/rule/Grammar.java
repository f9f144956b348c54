package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.chars.Token;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.word.RussianDictionary;
import ai.wewall.search.domain.text.word.WordForm;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the dictionary says of the words of a text. */
final class Grammar {

    /** Endings of the prepositional, by which a misspelt word («в особнякке») is judged. */
    private static final Pattern OBLIQUE = Pattern.compile("(?:[еи]|[оае]м|[ая]х)$");

    private final RussianDictionary dictionary;

    Grammar(RussianDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Whether some word of an item is in the prepositional and cannot be in the accusative («в особняке»). */
    boolean isPrepositional(Item item) {
        return item.chunk().tokens().stream().anyMatch(token -> {
            List<WordForm> readings = readings(token);
            if (readings.isEmpty() && token.isWord()) {
                return OBLIQUE.matcher(token.word()).find();
            }
            boolean prepositional = readings.stream().anyMatch(form -> form.has("P") || form.has("2P"));
            return prepositional && readings.stream().noneMatch(form -> form.has("V") || form.has("Nom"));
        });
    }

    /** Whether the first word of an item can be in the nominative. */
    boolean isNominative(Item item) {
        return any(item, form -> form.has("Nom"));
    }

    /** Whether the first word of an item can be in the plural. */
    boolean isPlural(Item item) {
        return any(item, form -> form.has("PL"));
    }

    /** Whether a word that no table has is a noun. */
    boolean isUnknownNoun(Item item) {
        return item.isUnknownWord() && isNoun(item);
    }

    /** Whether a word that no table has is a noun as it stands after a number: «паллет», «юристов». */
    boolean isCounted(Item item) {
        return item.isUnknownWord()
                && any(item, form -> form.has("NN") && form.has("PL") && form.has("R") && !form.isPersonName());
    }

    boolean isNoun(Item item) {
        return any(item, form -> form.has("NN") && !form.isPersonName());
    }

    boolean isAdjective(Item item) {
        return any(item, form -> form.has("ADJ") || form.has("PT") || form.has("Ord"));
    }

    boolean isFeminineNoun(Item item) {
        return any(item, form -> form.has("NN") && form.has("Fem") && !form.isPersonName());
    }

    private boolean any(Item item, Predicate<WordForm> test) {
        return !item.isQuantity() && readings(item.chunk().first()).stream().anyMatch(test);
    }

    /** Whether the dictionary has a word as it is written. */
    boolean isSpelt(Token token) {
        return !readings(token).isEmpty();
    }

    private List<WordForm> readings(Token token) {
        return token.isWord() ? dictionary.readings(token.word()) : List.of();
    }

    /** Whether a word carries content: no preposition, conjunction, particle, pronoun or interjection. */
    boolean isContent(Token token) {
        List<WordForm> readings = readings(token);
        return readings.isEmpty() || readings.stream().anyMatch(Grammar::carriesContent);
    }

    /** Whether a word is the name of a person. */
    boolean isPersonName(Token token) {
        return readings(token).stream().anyMatch(WordForm::isPersonName);
    }

    private static boolean carriesContent(WordForm form) {
        return !form.isPersonName()
                && List.of("PREP", "CONJ", "PARTICLE", "PNN", "INTERJECTION", "PARENTHESIS", "MPR", "PRDC").stream()
                        .noneMatch(form::has);
    }
}
