package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.number.Unit;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.math.BigDecimal;
import java.util.Set;

/** Finds the word that governs a number: «потолки от 4», «4 м потолки», «бюджет у нас 50». */
final class Governor {

    /** A governor stands at most so many items before its number. */
    private static final int REACH = 5;

    private static final int UNKNOWN_BETWEEN = 2;

    private static final BigDecimal HIGHEST_CEILING = BigDecimal.valueOf(12);

    private static final Set<String> NUMERIC =
            Set.of("area", "price", "pricePerSqm", "floor", "ceilingHeight", "powerKw", "yield", "paybackYears");

    private static final Set<String> INCLUDING = Set.of("с", "со", "без", "включая", "вкл", "плюс", "учетом");

    /** No governor. */
    static final int NONE = -1;

    private Governor() {}

    /** Index of the governing word, or {@link #NONE}. */
    static int of(Items items, int number) {
        int before = before(items, number);
        return before != NONE ? before : after(items, number);
    }

    private static int before(Items items, int number) {
        int unknown = 0;
        for (int at = number - 1; at >= number - REACH; at--) {
            Item item = items.at(at);
            if (governs(item)
                    && !isIncluded(items, at)
                    && (!item.isWord("за") || at == number - 1 && mayBePrice(items.at(number)))) {
                return at;
            }
            if (at == number - 1 && item.isSign(",") && isHeight(items, number)) {
                continue;
            }
            if (item.isUnknownWord()) {
                unknown++;
            }
            if (unknown > UNKNOWN_BETWEEN || !item.isUnknownWord() && !isFiller(item)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** «с высокими потолками, минимум 4 метра»: a comma parts no height from its ceiling. */
    private static boolean isHeight(Items items, int number) {
        Quantity quantity = items.at(number).quantity();
        return quantity != null
                && (quantity.unit() == Unit.M || quantity.unit() == Unit.METRE)
                && quantity.larger().compareTo(HIGHEST_CEILING) <= 0
                && items.at(number - 2).is(Kind.FIELD, "ceilingHeight")
                && !items.at(number - 3).isQuantity();
    }

    /** «за 8 лет», «за 5 минут» are no prices. */
    private static boolean mayBePrice(Item number) {
        return number.quantity() == null
                || number.quantity().unit() == null
                || number.quantity().unit() == Unit.M;
    }

    /** A field's name after the number, if it has no number of its own. */
    private static int after(Items items, int number) {
        Item item = items.at(number + 1);
        boolean named = isNumeric(item) || item.is(Kind.FLOW);
        boolean ownNumber = items.at(number + 2).isQuantity()
                || items.at(number + 3).isQuantity() && isFiller(items.at(number + 2));
        return named && !ownNumber && items.sameClause(number, number + 1) ? number + 1 : NONE;
    }

    private static boolean governs(Item item) {
        return isNumeric(item) || item.is(Kind.MONEY) || item.is(Kind.FLOW) || item.is(Kind.PER_METRE);
    }

    /** «2000 с НДС», «без коммуналки»: what an amount includes is no amount of its own. */
    static boolean isIncluded(Items items, int at) {
        Item before = items.at(at - 1);
        return items.at(at).is(Kind.FLOW, "COST") && INCLUDING.stream().anyMatch(before::isWord);
    }

    private static boolean isNumeric(Item item) {
        String field = item.value(Kind.FIELD);
        return field != null && NUMERIC.contains(field);
    }

    private static boolean isFiller(Item item) {
        return item.is(Kind.NUMBER_FILLER)
                || item.is(Kind.NEUTRAL) && !item.isSign()
                || item.isSign(":")
                || item.isSign("=")
                || item.is(Kind.BOUND)
                || item.is(Kind.PERIOD);
    }

    /** Whether a field's name governs a number. */
    static boolean isField(Items items, int number, String field) {
        int governor = of(items, number);
        return governor != NONE && items.at(governor).is(Kind.FIELD, field);
    }
}
