package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.chars.Token;
import ai.wewall.search.domain.text.lexicon.Concept;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a name that is an everyday word too («сокол», «спортивная», «университет») is meant as a name (rule 7, (ab)). */
final class EverydayNames {

    /** After these a name in the nominative stands for itself: «псн сокол», «до 50 метров динамо», «лучше аэропорт». */
    private static final Set<Kind> BEFORE_NAMES = EnumSet.of(
            Kind.TYPE,
            Kind.DEAL,
            Kind.OKRUG,
            Kind.FEATURE,
            Kind.STATION,
            Kind.SHORT_STATION,
            Kind.DISTRICT,
            Kind.TRADE,
            Kind.OR,
            Kind.AND,
            Kind.JOIN,
            Kind.REPAIR,
            Kind.CLASS_WORD,
            Kind.CLOSER,
            Kind.NOT);

    private static final Set<String> WORDS_BEFORE_NAMES =
            Set.of("лучше", "давай", "давайте", "только", "именно", "тогда");

    /** What may follow a name that begins a text: «сокол офис», «динамо сокол аэропорт». */
    private static final Set<Kind> AFTER_FIRST_NAMES = EnumSet.of(
            Kind.TYPE,
            Kind.DEAL,
            Kind.OKRUG,
            Kind.STATION,
            Kind.SHORT_STATION,
            Kind.DISTRICT,
            Kind.OR,
            Kind.AND,
            Kind.UNNEEDED,
            Kind.UNIMPORTANT,
            Kind.NOT);

    private final Grammar grammar;

    EverydayNames(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Whether the name at an index is meant, with no word beside it that says so («метро», «район»). */
    boolean isMeant(Items items, int at) {
        Item item = items.at(at);
        if (item.is(Kind.SHORT_STATION) && isGuarded(item) && !item.is(Kind.STATION)) {
            return isWrittenAsName(items, at)
                    || items.at(at - 1).is(Kind.TYPE) && items.at(at + 1).isSign()
                    || pointsAtStation(items, at) && !grammar.isUnknownNoun(items.at(at + 1))
                    || standsAlone(items, at) && grammar.isNominative(item)
                    || isApposed(items, at);
        }
        boolean adjective = item.chunk().tokens().size() == 1 && grammar.isAdjective(item);
        if (adjective && grammar.isUnknownNoun(items.at(at + 1)) && items.sameClause(at, at + 1)) {
            return !isOfFeminine(items, at);
        }
        return !isGuarded(item)
                || pointsAtStation(items, at)
                || item.chunk().first().capital()
                || standsAlone(items, at)
                || isDismissed(items, at)
                || isApposed(items, at);
    }

    /** «кроме сокола», «без динамо»: what is dismissed was named before. */
    private static boolean isDismissed(Items items, int at) {
        return items.at(at - 1).is(Kind.NOT, "LIST") && items.at(at + 1).isSign();
    }

    /** A name as it is listed, beside what else is searched for: «псн сокол 50 метров». */
    private boolean isApposed(Items items, int at) {
        boolean nominative =
                items.at(at).is(Kind.SHORT_STATION) && grammar.isNominative(items.at(at)) || isWholeName(items.at(at));
        return nominative && mayFollow(items, at) && !qualifies(items, at);
    }

    /** Whether the words are those of the name itself, in no other case; «деловой центр» is any such place (z). */
    private boolean isWholeName(Item item) {
        if (item.chunk().last().word().equals("центр")) {
            return false;
        }
        String words = item.chunk().tokens().stream()
                .filter(Token::isWord)
                .map(Token::word)
                .collect(Collectors.joining(" "));
        boolean misspelt = item.chunk().tokens().stream().anyMatch(token -> token.isWord() && !grammar.isSpelt(token));
        return item.is(Kind.STATION) && misspelt || words.equals(normal(item.value(Kind.STATION)));
    }

    private static String normal(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private boolean mayFollow(Items items, int at) {
        Item before = items.at(at - 1);
        if (before.isQuantity() || BEFORE_NAMES.stream().anyMatch(before::is)) {
            return !isOfNounBefore(items, at);
        }
        Item next = items.at(at + 1);
        if (next.is(Kind.STATION)) {
            return true;
        }
        boolean first = before.isSign()
                && (next.isQuantity() || AFTER_FIRST_NAMES.stream().anyMatch(next::is));
        return first || WORDS_BEFORE_NAMES.stream().anyMatch(before::isWord);
    }

    /** «вода речная», «площадка спортивная». */
    private boolean isOfNounBefore(Items items, int at) {
        return grammar.isAdjective(items.at(at)) && grammar.isUnknownNoun(items.at(at - 1));
    }

    /** An adjective before its noun, a noun before what belongs to it: «спортивная секция», «университет дизайна». */
    private boolean qualifies(Items items, int at) {
        Item next = items.at(at + 1);
        boolean plain =
                next.isSign() || next.isQuantity() || isName(next) || next.is(Kind.DEAL) || next.is(Kind.METRO_WORD);
        if (plain || !items.sameClause(at, at + 1)) {
            return false;
        }
        return grammar.isUnknownNoun(next)
                || grammar.isAdjective(items.at(at)) && grammar.isNoun(next) && !next.is(Kind.FEATURE);
    }

    /** «35 метров Водный до 60 тыс»: a capital inside of a sentence, before nothing that it could qualify. */
    private boolean isWrittenAsName(Items items, int at) {
        Item next = items.at(at + 1);
        boolean qualifies = next.is(Kind.TYPE) || next.is(Kind.OFFERS) || next.is(Kind.FEATURE) || grammar.isNoun(next);
        return at > 0
                && items.sameSentence(at - 1, at)
                && items.at(at).chunk().first().capital()
                && !qualifies;
    }

    private boolean isOfFeminine(Items items, int at) {
        Item next = items.at(at + 1);
        boolean feminine = items.at(at).word().matches(".*(ая|ой|ую|ою|яя|ей|юю)");
        return feminine == grammar.isFeminineNoun(next);
    }

    private static boolean isGuarded(Item item) {
        return item.chunk().concepts().stream()
                .filter(concept -> concept.kind() == Kind.STATION
                        || concept.kind() == Kind.SHORT_STATION
                        || concept.kind() == Kind.DISTRICT)
                .allMatch(Concept::guarded);
    }

    /** «у», «рядом с», «на», «от» before a name, or a list that goes on. */
    static boolean pointsAtStation(Items items, int at) {
        Item before = items.at(at - 1);
        boolean list = (before.is(Kind.OR) || before.isSign(",") || before.is(Kind.AND)) && isName(items.at(at - 2));
        boolean way = before.isWord("от") || before.isWord("до");
        return before.is(Kind.NEAR) || before.isWord("на") || before.is(Kind.IN_THE_AREA) || list || way;
    }

    static boolean isName(Item item) {
        return item.is(Kind.STATION) || item.is(Kind.SHORT_STATION) || item.is(Kind.DISTRICT);
    }

    private static boolean standsAlone(Items items, int at) {
        return items.at(at - 1).isSign() && items.at(at + 1).isSign();
    }
}
