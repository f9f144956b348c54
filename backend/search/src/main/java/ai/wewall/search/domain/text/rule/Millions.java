package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;

/** (g): a bare «м» is a million only where a money word governs the number. */
final class Millions {

    private Millions() {}

    static boolean areMeant(Items items, int at) {
        Quantity quantity = items.at(at).quantity();
        if (quantity == null || quantity.scaled()) {
            return false;
        }
        if (quantity.roubles() || quantity.moneyBound()) {
            return true;
        }
        int governor = Governor.of(items, at);
        if (governor == Governor.NONE || governor > at || Governor.isField(items, at, "ceilingHeight")) {
            return false;
        }
        Item item = items.at(governor);
        for (int between = governor + 1; between < at; between++) {
            if (items.at(between).is(Kind.TYPE)) {
                return false;
            }
        }
        boolean exchanged = item.isWord("за") && (isAmountBefore(items, at) || isAskedFor(items, governor));
        return item.is(Kind.MONEY) && !exchanged;
    }

    /** «сколько просят за 100 м»: the amount is what is asked. */
    private static boolean isAskedFor(Items items, int governor) {
        return items.at(governor - 1).word().equals("сколько")
                || items.at(governor - 2).isWord("сколько");
    }

    /** «30 млн за 120 м»: after another amount it is an area. */
    private static boolean isAmountBefore(Items items, int at) {
        for (int i = 0; i < at; i++) {
            Quantity quantity = items.at(i).quantity();
            if (quantity != null && quantity.isMoney()) {
                return true;
            }
        }
        return false;
    }
}
