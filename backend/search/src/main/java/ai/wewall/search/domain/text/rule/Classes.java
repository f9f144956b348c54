package ai.wewall.search.domain.text.rule;

import ai.wewall.model.search.BuildingClass;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Claim.Place;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The field {@code buildingClass} with (ae): «класса А и В», «B+ и выше», «не ниже В». */
final class Classes implements Rule {

    private static final String LETTERS = "aаbвбcс";

    /** Letters as they are spelt by voice; none of them needs a capital to be told from a preposition. */
    private static final Map<String, String> SPELT =
            Map.of("бэ", "b", "бе", "b", "би", "b", "вэ", "b", "эй", "a", "цэ", "c", "си", "c");

    private static final List<String> BETTER = List.of("лучше", "выше", "круче");
    private static final List<String> WORSE = List.of("хуже", "ниже", "проще");

    private final Grammar grammar;

    Classes(Grammar grammar) {
        this.grammar = grammar;
    }

    /** A letter with its sign, and where it ends. */
    private record Letter(BuildingClass value, int next) {}

    /** «и выше» after a letter: a bound, and where it ends. */
    private record Better(String bound, int next) {}

    @Override
    public void apply(Analysis text) {
        for (int at = 0; at < text.items().size(); at++) {
            if (text.isFree(at) && (startsClasses(text.items(), at) || isAnswer(text, at))) {
                at = Math.max(at, readList(text, at) - 1);
            }
        }
    }

    /** After the word «класс», before it, or by a sign that only a class has («B+»). */
    private boolean startsClasses(Items items, int at) {
        if (letter(items, at) == null) {
            return false;
        }
        return follows(items, at) || isSigned(items, at) || isLatinAlone(items, at) || isBeforeWord(items, at);
    }

    /** «А класса», «А класс»; a small letter only before the genitive with no letter after it. */
    private static boolean isBeforeWord(Items items, int at) {
        Item next = items.at(at + 1);
        boolean capital = items.at(at).chunk().first().capital();
        return next.is(Kind.CLASS_WORD) && (capital || next.isWord("класса") && letter(items, at + 2) == null);
    }

    /** «только А» after classes were named before. */
    private static boolean isAnswer(Analysis text, int at) {
        Item item = text.items().at(at);
        boolean alone = text.items().at(at + 1).isSign()
                && (text.items().at(at - 1).isSign() || text.items().at(at - 1).is(Kind.NEUTRAL));
        return text.before().buildingClass() != null
                && alone
                && item.chunk().first().capital()
                && letter(text.items(), at) != null;
    }

    private static boolean follows(Items items, int at) {
        for (int i = at - 1; i >= at - 3; i--) {
            Item item = items.at(i);
            if (item.is(Kind.CLASS_WORD)) {
                return true;
            }
            if (!item.is(Kind.BOUND) && !isQuote(item) && !item.isSign(":") && !item.is(Kind.NUMBER_FILLER)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isQuote(Item item) {
        return item.isSign("\"") || item.isSign("«") || item.isSign("'");
    }

    private static boolean isSigned(Items items, int at) {
        Item sign = items.at(at + 1);
        boolean minus = items.at(at).chunk().first().capital()
                && items.at(at - 1).is(Kind.TYPE)
                && sign.isSign("-")
                && letterAfterMinus(items, at + 2);
        boolean signed = (minus || sign.isSign("+")) && !sign.chunk().first().spaced();
        boolean spoken = isSpokenSign(items, at + 1, "плюс") && "bб".contains(letterOf(items.at(at)));
        return signed || spoken;
    }

    private static boolean isLatinAlone(Items items, int at) {
        boolean latin = "abc".contains(items.at(at).word());
        return latin && (items.at(at - 1).is(Kind.TYPE) || items.at(at + 1).is(Kind.CLASS_WORD));
    }

    /** Reads «А», «В или В+», … and claims each; index after the last. */
    private int readList(Analysis text, int from) {
        Items items = text.items();
        String bound = bound(items, from);
        int at = from;
        boolean first = true;
        int end = from;
        while (true) {
            Letter letter = letter(items, at);
            if (letter == null || !isMeant(items, at, letter.next(), first)) {
                return end;
            }
            end = claim(text, from, at, letter, first, bound);
            at = separatorEnd(items, end);
            if (at < 0) {
                return end;
            }
            first = false;
        }
    }

    private static int claim(Analysis text, int from, int at, Letter letter, boolean first, @Nullable String bound) {
        Items items = text.items();
        int end = letter.next();
        Better better = better(items, end);
        String suffix = better == null ? null : better.bound();
        end = better == null ? end : better.next();
        Place place = new Place(at, items.at(at).start(), items.at(end - 1).end());
        for (int i = at; i < end; i++) {
            text.use(i);
        }
        Place whole = first ? withWord(text, from, place) : place;
        for (BuildingClass each : range(letter.value(), suffix != null ? suffix : bound)) {
            text.claim(new Named(Field.BUILDING_CLASS, each, whole));
        }
        return end;
    }

    private static Place withWord(Analysis text, int at, Place place) {
        Place result = place;
        for (int i = at - 1; i >= at - 3; i--) {
            Item item = text.items().at(i);
            if (item.is(Kind.CLASS_WORD) || item.is(Kind.BOUND)) {
                text.use(i);
                result = result.from(item.start());
            } else {
                return result;
            }
        }
        return result;
    }

    /** «и выше», «и лучше», «или хуже». */
    private static @Nullable Better better(Items items, int at) {
        int word = items.at(at).is(Kind.CLASS_WORD) ? at + 1 : at;
        Item item = items.at(word);
        if (item.is(Kind.OR_MORE) || item.is(Kind.OR_LESS)) {
            return new Better(item.is(Kind.OR_MORE) ? "MIN" : "MAX", word + 1);
        }
        boolean joint = item.is(Kind.AND) || item.is(Kind.OR);
        String next = items.at(word + 1).word();
        if (!joint || !BETTER.contains(next) && !WORSE.contains(next)) {
            return null;
        }
        return new Better(BETTER.contains(next) ? "MIN" : "MAX", word + 2);
    }

    private static @Nullable String bound(Items items, int at) {
        Item before = items.at(at - 1);
        Item earlier = items.at(at - 2);
        String value = before.value(Kind.BOUND);
        return value != null ? value : before.is(Kind.CLASS_WORD) ? earlier.value(Kind.BOUND) : null;
    }

    private static Set<BuildingClass> range(BuildingClass named, @Nullable String bound) {
        if (bound == null) {
            return EnumSet.of(named);
        }
        return bound.equals("MIN") ? EnumSet.range(BuildingClass.A, named) : EnumSet.range(named, BuildingClass.C);
    }

    private static int separatorEnd(Items items, int at) {
        int next = at;
        while (items.at(next).isSign(",")
                || items.at(next).is(Kind.OR)
                || items.at(next).is(Kind.AND)
                || items.at(next).isSign("-")
                || next > at && items.at(next).is(Kind.CLASS_WORD)) {
            next++;
        }
        return next > at ? next : -1;
    }

    private static String letterOf(Item item) {
        return SPELT.getOrDefault(item.word(), item.word());
    }

    private static @Nullable Letter letter(Items items, int at) {
        Item item = items.at(at);
        String letter = letterOf(item);
        if (item.isQuantity()
                || letter.length() != 1
                || LETTERS.indexOf(letter) < 0
                || item.chunk().tokens().size() > 1) {
            return null;
        }
        Item sign = items.at(at + 1);
        boolean attached = !sign.chunk().first().spaced();
        boolean plus = attached && sign.isSign("+") || isSpokenSign(items, at + 1, "плюс");
        boolean minus =
                attached && sign.isSign("-") && letterAfterMinus(items, at + 2) || isSpokenSign(items, at + 1, "минус");
        return new Letter(value(letter, plus), plus || minus ? at + 2 : at + 1);
    }

    /** «б плюс»; «класса В плюс парковка» goes on with what else is wanted. */
    private static boolean isSpokenSign(Items items, int at, String word) {
        Item after = items.at(at + 1);
        boolean wanted = after.is(Kind.FEATURE)
                || after.is(Kind.STATION)
                || after.is(Kind.DISTRICT)
                || after.is(Kind.OKRUG)
                || after.is(Kind.FIELD)
                || after.is(Kind.TYPE) && !after.is(Kind.CLASS_WORD) && word.equals("минус");
        return items.at(at).isWord(word) && !wanted;
    }

    /** «В-» has nothing attached after its minus; «А-В» has. */
    private static boolean letterAfterMinus(Items items, int at) {
        return !items.exists(at)
                || items.at(at).chunk().first().spaced()
                || items.at(at).isSign();
    }

    private static BuildingClass value(String letter, boolean plus) {
        return switch (letter) {
            case "a", "а" -> BuildingClass.A;
            case "c", "с" -> BuildingClass.C;
            default -> plus ? BuildingClass.B_PLUS : BuildingClass.B;
        };
    }

    /** A small Russian «в» or «с» before its noun is a preposition. */
    private boolean isMeant(Items items, int at, int next, boolean first) {
        Item item = items.at(at);
        boolean doubtful = "всса".contains(item.word()) && next == at + 1;
        if (!doubtful || item.chunk().first().capital() || "abc".contains(item.word())) {
            return true;
        }
        Item after = items.at(next);
        if (item.word().equals("а")) {
            return first;
        }
        boolean noun = after.is(Kind.STATION)
                || after.is(Kind.SHORT_STATION)
                || after.is(Kind.DISTRICT)
                || after.is(Kind.OKRUG)
                || after.is(Kind.CITY)
                || after.is(Kind.FEATURE)
                || after.is(Kind.DEAL) && !after.is(Kind.LOOK)
                || after.is(Kind.DISTRICT_WORD)
                || after.is(Kind.METRO_WORD) && !first
                || after.is(Kind.RING)
                || after.isUnknownWord() && grammar.isNoun(after)
                || after.isQuantity() && !first
                || after.is(Kind.NOT_A_PLACE);
        return !noun;
    }
}
