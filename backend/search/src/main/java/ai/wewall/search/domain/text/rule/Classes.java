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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The field {@code buildingClass} with (ae): «класса А и В», «B+ и выше», «не ниже В». */
final class Classes implements Rule {

    private static final String LETTERS = "aаbвбcс";

    private final Grammar grammar;

    Classes(Grammar grammar) {
        this.grammar = grammar;
    }

    /** A letter with its sign, and where it ends. */
    private record Letter(BuildingClass value, int next) {}

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
        return (minus || sign.isSign("+")) && !sign.chunk().first().spaced();
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
        String suffix = orBetter(items.at(end));
        Place place = new Place(at, items.at(at).start(), items.at(end - 1).end());
        if (suffix != null) {
            place = place.to(items.at(end).end());
            end++;
        }
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

    private static @Nullable String orBetter(Item item) {
        return item.is(Kind.OR_MORE) ? "MIN" : item.is(Kind.OR_LESS) ? "MAX" : null;
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

    private static @Nullable Letter letter(Items items, int at) {
        Item item = items.at(at);
        if (item.isQuantity()
                || item.word().length() != 1
                || LETTERS.indexOf(item.word()) < 0
                || item.chunk().tokens().size() > 1) {
            return null;
        }
        Item sign = items.at(at + 1);
        boolean attached = !sign.chunk().first().spaced();
        boolean plus = attached && sign.isSign("+");
        boolean minus = attached && sign.isSign("-") && letterAfterMinus(items, at + 2);
        return new Letter(value(item.word(), plus), plus || minus ? at + 2 : at + 1);
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
