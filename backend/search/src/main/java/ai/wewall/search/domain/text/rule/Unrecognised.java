package ai.wewall.search.domain.text.rule;

import ai.wewall.model.search.UnderstoodSpan;
import ai.wewall.search.domain.text.chars.Token;
import ai.wewall.search.domain.text.lexicon.Chunk;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import ai.wewall.search.domain.text.word.RussianDictionary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The content words that no rule used, so that a person is told what was not understood. */
public final class Unrecognised {

    /** Words of the tables that mean something to search by, and are missed where no rule used them. */
    private static final Set<Kind> MISSED = EnumSet.of(
            Kind.STATION,
            Kind.SHORT_STATION,
            Kind.DISTRICT,
            Kind.STREET,
            Kind.OKRUG,
            Kind.RING,
            Kind.CITY,
            Kind.TRADE,
            Kind.NO_SUCH_FLOOR,
            Kind.NOT_A_PLACE,
            Kind.FEATURE,
            Kind.FIELD,
            Kind.RIDE,
            Kind.FLOW,
            Kind.LOAN,
            Kind.NEW_THING);

    private static final Set<Kind> NEVER_MISSED = EnumSet.of(
            Kind.NEUTRAL, Kind.METRO_WORD, Kind.DISTRICT_WORD, Kind.CLASS_WORD, Kind.SETS_NOTHING, Kind.MONEY);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Grammar grammar;

    public Unrecognised(RussianDictionary dictionary) {
        this.grammar = new Grammar(dictionary);
    }

    /** The words in their order, each once; none that also stands in a span. */
    public List<String> of(Analysis text, List<UnderstoodSpan> spans) {
        Set<String> shown = words(text, spans);
        List<String> missed = new ArrayList<>();
        for (int at = 0; at < text.items().size(); at++) {
            if (!text.isUsed(at)) {
                collect(text.items(), at, text.original(), shown, missed);
            }
        }
        return missed;
    }

    private void collect(Items items, int at, String original, Set<String> shown, List<String> missed) {
        Item item = items.at(at);
        for (Chunk chunk : item.chunks()) {
            for (Token token : chunk.tokens()) {
                String word = original.substring(token.start(), token.end());
                boolean wanted = isMissed(item, chunk, token) || isPlace(items, at, token);
                if (wanted && !shown.contains(word) && shown.add(token.word())) {
                    missed.add(word);
                }
            }
        }
    }

    /** «на Патриках»: the name of a person after a preposition of place is that of a place we do not know. */
    private boolean isPlace(Items items, int at, Token token) {
        Item before = items.at(at - 1);
        return items.at(at).isUnknownWord() && before.is(Kind.AT) && grammar.isPersonName(token);
    }

    private boolean isMissed(Item item, Chunk chunk, Token token) {
        if (item.isQuantity()) {
            return token.isNumber();
        }
        if (token.isNumber()) {
            return true;
        }
        if (!token.isWord() || token.word().length() < 2) {
            return false;
        }
        return grammar.isContent(token) && (!chunk.isKnown() || isMissed(chunk));
    }

    private static boolean isMissed(Chunk chunk) {
        return chunk.concepts().stream().anyMatch(concept -> MISSED.contains(concept.kind()))
                && chunk.concepts().stream().noneMatch(concept -> NEVER_MISSED.contains(concept.kind()));
    }

    /** The words inside of spans, as written and in normal form. */
    private static Set<String> words(Analysis text, List<UnderstoodSpan> spans) {
        BitSet covered = new BitSet();
        Set<String> words = new HashSet<>();
        for (UnderstoodSpan span : spans) {
            covered.set(span.start(), span.end());
            words.addAll(List.of(BETWEEN_WORDS.split(text.original().substring(span.start(), span.end()))));
        }
        for (int at = 0; at < text.items().size(); at++) {
            for (Chunk chunk : text.items().at(at).chunks()) {
                chunk.tokens().stream()
                        .filter(token -> covered.get(token.start()))
                        .forEach(token -> words.add(token.word()));
            }
        }
        return words;
    }
}
