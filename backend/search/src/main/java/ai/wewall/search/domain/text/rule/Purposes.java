package ai.wewall.search.domain.text.rule;

import ai.wewall.model.search.Purpose;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Claim.Place;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.util.List;

/** The field {@code purpose}: (ag). The first wins; its words give no types. */
final class Purposes implements Rule {

    /** Words that may stand between «под» and the trade: «под свою первую маленькую кофейню». */
    private static final int REACH = 4;

    private static final int NOT_FOUND = -1;

    private static final List<String> PREPOSITIONS = List.of("под", "для");

    @Override
    public void apply(Analysis text) {
        boolean found = false;
        for (int at = 0; at < text.items().size(); at++) {
            int trade = text.items().at(at).is(Kind.PURPOSE_MARK) ? tradeOf(text.items(), at) : NOT_FOUND;
            if (trade != NOT_FOUND && text.isFree(trade)) {
                read(text, at, trade, !found);
                found = true;
            }
        }
    }

    private static int tradeOf(Items items, int mark) {
        int after = tradeAfter(items, mark);
        boolean verb = !PREPOSITIONS.contains(items.at(mark).word());
        return after == NOT_FOUND && verb ? tradeBefore(items, mark) : after;
    }

    /** «кофейню хочу открыть». */
    private static int tradeBefore(Items items, int mark) {
        int at = mark - 1;
        while (at > mark - REACH && (items.at(at).is(Kind.LOOK) || items.at(at).is(Kind.NEUTRAL))) {
            at--;
        }
        return items.at(at).is(Kind.TRADE) && items.sameClause(at, mark) ? at : NOT_FOUND;
    }

    private static int tradeAfter(Items items, int mark) {
        for (int at = mark + 1; at <= mark + REACH; at++) {
            Item item = items.at(at);
            if (item.is(Kind.TRADE)) {
                return at;
            }
            if (!isBetween(item) && !isTypeBeforeOr(items, at)) {
                return NOT_FOUND;
            }
        }
        return NOT_FOUND;
    }

    /** «под магазин или аптеку»: the type counts by itself. */
    private static boolean isTypeBeforeOr(Items items, int at) {
        return items.at(at).is(Kind.TYPE) && items.at(at + 1).is(Kind.OR)
                || items.at(at).is(Kind.OR) && items.at(at - 1).is(Kind.TYPE);
    }

    private static boolean isBetween(Item item) {
        Quantity quantity = item.quantity();
        boolean ordinal = quantity != null
                && (quantity.ordinal()
                        || quantity.unit() == null
                                && !quantity.isMoney()
                                && quantity.larger().intValue() < 10);
        return ordinal
                || item.isUnknownWord()
                || item.is(Kind.FRESH)
                || item.is(Kind.NEUTRAL) && !item.isSign() && !item.is(Kind.AT)
                || item.is(Kind.SORT_WORD)
                || item.is(Kind.PURPOSE_MARK)
                || item.isSign("\"")
                || item.isSign("«");
    }

    private static void read(Analysis text, int mark, int trade, boolean first) {
        if (first) {
            String value = text.items().at(trade).entry(Kind.TRADE);
            Item named = text.items().at(mark);
            Place place = text.place(trade).from(named.start()).to(named.end());
            text.claim(new Named(Field.PURPOSE, Purpose.valueOf(value), place));
        }
        for (int at = Math.min(mark, trade); at <= Math.max(mark, trade); at++) {
            if (at == trade || !text.items().at(at).is(Kind.TYPE)) {
                text.use(at);
            }
        }
        useAlternatives(text, trade + 1);
    }

    /** «под шоурум или салон»: what follows is used by the purpose, though it gives nothing. */
    private static void useAlternatives(Analysis text, int from) {
        int at = from;
        Items items = text.items();
        while (true) {
            int next = at;
            while (items.at(next).is(Kind.OR)
                    || items.at(next).is(Kind.AND)
                    || items.at(next).isSign(",")
                    || next > at && items.at(next).is(Kind.PURPOSE_MARK)) {
                next++;
            }
            boolean trade = items.at(next).is(Kind.TRADE) && !items.at(next).is(Kind.TYPE)
                    || next == at && items.at(next).is(Kind.TRADE);
            if (!trade) {
                return;
            }
            text.use(next);
            at = next + 1;
        }
    }
}
