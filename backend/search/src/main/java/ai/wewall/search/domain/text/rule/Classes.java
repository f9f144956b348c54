package ai.wewall.search.domain.text.rule;

import ai.wewall.model.search.BuildingClass;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Claim.Place;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import org.jspecify.annotations.Nullable;

/** The field {@code buildingClass} with (ae): «класса А и В», «B+ и выше», «не ниже В». */
final class Classes implements Rule {

    private final Grammar grammar;

    Classes(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public void apply(Analysis text) {
        for (int at = 0; at < text.items().size(); at++) {
            if (text.isFree(at) && ClassStarts.isStart(text, at)) {
                at = Math.max(at, readList(text, at) - 1);
            }
        }
    }

    /** Reads «А», «В или В+», … and claims each; index after the last. */
    private int readList(Analysis text, int from) {
        Items items = text.items();
        String bound = ClassBounds.before(items, from);
        int at = from;
        boolean first = true;
        int end = from;
        while (true) {
            ClassLetters.Letter letter = ClassLetters.at(items, at);
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

    private static int claim(
            Analysis text, int from, int at, ClassLetters.Letter letter, boolean first, @Nullable String bound) {
        Items items = text.items();
        int end = letter.next();
        ClassBounds.After after = ClassBounds.after(items, end);
        String suffix = after == null ? null : after.bound();
        end = after == null ? end : after.next();
        Place place = new Place(at, items.at(at).start(), items.at(end - 1).end());
        for (int i = at; i < end; i++) {
            text.use(i);
        }
        Place whole = first ? withWord(text, from, place) : place;
        for (BuildingClass each : ClassBounds.range(letter.value(), suffix != null ? suffix : bound)) {
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

    /** A small Russian «в» or «с» before its noun is a preposition. */
    private boolean isMeant(Items items, int at, int next, boolean first) {
        Item item = items.at(at);
        boolean doubtful = "всса".contains(item.word()) && next == at + 1;
        if (!doubtful || item.chunk().first().capital() || "abc".contains(item.word())) {
            return true;
        }
        Item after = items.at(next);
        if (item.word().equals("а")) {
            return first || items.at(at - 1).is(Kind.OR);
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
