package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.number.Quantity.Shape;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import ai.wewall.search.domain.text.reading.Question;
import java.math.BigDecimal;

/** The last sentence of (o): numbers with no unit and no word that governs them. */
final class BareNumbers implements Rule {

    private static final BigDecimal LEAST = BigDecimal.TEN;
    private static final BigDecimal MOST = BigDecimal.valueOf(20_000);

    private final Grammar grammar;

    BareNumbers(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public void apply(Analysis text) {
        for (int at = 0; at < text.items().size(); at++) {
            Quantity quantity = text.items().at(at).quantity();
            if (quantity != null && text.isFree(at) && isBare(text.items(), at, quantity)) {
                read(text, at, quantity);
            }
        }
    }

    /** «на 300 паллет» counts what we do not know (q). */
    private boolean isBare(Items items, int at, Quantity quantity) {
        boolean counts = items.sameClause(at, at + 1) && grammar.isCounted(items.at(at + 1));
        return quantity.unit() == null && !quantity.ordinal() && !counts;
    }

    private static void read(Analysis text, int at, Quantity quantity) {
        boolean fits =
                quantity.smaller().compareTo(LEAST) >= 0 && quantity.larger().compareTo(MOST) <= 0;
        if (fits && (afterType(text.items(), at) || isAlone(text, at, quantity) && !maybePrice(text))) {
            Areas.claim(text, at, quantity);
        } else if (quantity.larger().compareTo(LEAST) >= 0) {
            text.silence(at);
            text.ask(Question.NUMBER_WITHOUT_UNIT);
        }
    }

    private static boolean afterType(Items items, int at) {
        Item before = items.at(at - 1);
        return before.is(Kind.TYPE)
                || (before.isSign(",") || before.isSign("-"))
                        && items.at(at - 2).is(Kind.TYPE);
    }

    private static boolean isAlone(Analysis text, int at, Quantity quantity) {
        if (quantity.shape() == Shape.BARE || quantity.shape() == Shape.ABOUT) {
            return false;
        }
        for (int i = 0; i < text.items().size(); i++) {
            Item item = text.items().at(i);
            boolean small = item.isSign()
                    || item.is(Kind.NEUTRAL)
                    || item.is(Kind.JOIN)
                    || item.is(Kind.LOOK)
                    || item.is(Kind.SMALL_TALK)
                    || item.is(Kind.RESET)
                    || item.is(Kind.REPAIR);
            if (i != at && !small) {
                return false;
            }
        }
        return true;
    }

    private static boolean maybePrice(Analysis text) {
        boolean priced = text.before().price() != null || text.before().pricePerSqm() != null;
        return priced && text.before().area() == null;
    }
}
