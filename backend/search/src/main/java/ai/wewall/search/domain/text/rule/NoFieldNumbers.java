package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.number.Unit;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** (q): people, seats, rooms, dates, terms, house numbers and numbers of lots are no field. */
final class NoFieldNumbers implements Rule {

    private static final List<Unit> NO_FIELD = List.of(Unit.COUNT, Unit.DAY);

    /** Fewer things than this are counted, not measured: «3 магазина». */
    private static final int COUNTED = 10;

    private final Grammar grammar;

    NoFieldNumbers(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public void apply(Analysis text) {
        Items items = text.items();
        for (int at = 0; at < items.size(); at++) {
            Quantity quantity = items.at(at).quantity();
            if (quantity != null && isNoField(items, at, quantity)) {
                text.use(at);
                text.silence(at);
                silenceCounted(text, at + 1);
            }
        }
    }

    private static void silenceCounted(Analysis text, int next) {
        if (text.items().at(next).is(Kind.COUNTED_TYPE)) {
            text.use(next);
            text.silence(next);
        }
    }

    private boolean isNoField(Items items, int at, Quantity quantity) {
        if (isSide(items, at)) {
            return true;
        }
        if (quantity.unit() != null) {
            return NO_FIELD.contains(quantity.unit());
        }
        if (quantity.isMoney()) {
            return false;
        }
        Item before = items.at(at - 1);
        boolean afterMark = before.is(Kind.HOUSE)
                || before.is(Kind.OTHER_NUMBER)
                || before.isSign(".") && items.at(at - 2).is(Kind.HOUSE);
        return afterMark || isCountOfBefore(items, at, quantity) || isCounting(items, at, quantity);
    }

    /** «человек на 30», «человек тридцать»: what is counted was said first; «место до 90000» counts nothing. */
    private boolean isCountOfBefore(Items items, int at, Quantity quantity) {
        Item before = items.at(items.at(at - 1).isWord("на") ? at - 2 : at - 1);
        return before.is(Kind.UNIT, "COUNT") && !quantity.moneyBound() && !isOne(before);
    }

    private boolean isOne(Item counted) {
        return grammar.isNoun(counted) && !grammar.isPlural(counted);
    }

    /** «20 на 30», «20х15» are the sides of a room. */
    private static boolean isSide(Items items, int at) {
        return isBy(items.at(at + 1))
                        && areSides(items.at(at).quantity(), items.at(at + 2).quantity())
                || isBy(items.at(at - 1))
                        && areSides(items.at(at - 2).quantity(), items.at(at).quantity());
    }

    /** «100 м на 2 этаже» is no floor plan: sides are lengths or bare numbers. */
    private static boolean areSides(@Nullable Quantity left, @Nullable Quantity right) {
        return isSide(left) && isSide(right);
    }

    private static boolean isSide(@Nullable Quantity quantity) {
        return quantity != null
                && quantity.isSingle()
                && !quantity.isMoney()
                && !quantity.ordinal()
                && quantity.period() == null
                && (quantity.unit() == null || quantity.unit().isLength());
    }

    private static boolean isBy(Item item) {
        return item.isWord("на") || item.isWord("х") || item.isWord("x");
    }

    private static boolean isCounting(Items items, int at, Quantity quantity) {
        Item next = items.at(at + 1);
        boolean small = quantity.larger().intValue() < COUNTED
                && quantity.larger().scale() <= 0
                && Governor.of(items, at) == Governor.NONE;
        boolean counted = next.is(Kind.COUNTED_TYPE) || next.is(Kind.FEATURE, "PARKING") || next.is(Kind.DATE_WORD);
        return counted && quantity.unit() == null
                || small && quantity.isSingle() && !quantity.ordinal() && (next.is(Kind.TYPE) || next.is(Kind.FEATURE));
    }
}
