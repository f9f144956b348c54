package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.util.BitSet;

/** Finds what a word such as «не», «убери», «не нужен», «неважно» speaks of: values, or names of fields, beside it. */
final class Targets {

    private final Analysis text;
    private final Items items;
    private final BitSet claimed = new BitSet();

    Targets(Analysis text) {
        this.text = text;
        this.items = text.items();
        for (Claim claim : text.claims()) {
            mark(claim);
        }
    }

    private void mark(Claim claim) {
        claimed.set(claim.place().item());
    }

    /** Whether an item gave a claim. */
    boolean isValue(int at) {
        return at >= 0 && claimed.get(at);
    }

    boolean isFieldName(int at) {
        return at >= 0 && !claimed.get(at) && items.at(at).is(Kind.FIELD) && !text.isUsed(at);
    }

    private boolean isTarget(int at) {
        return isValue(at) || isFieldName(at);
    }

    /** The values or field names from an index on, with the list they begin; none where other words stand between. */
    BitSet from(int start, boolean wholeList) {
        BitSet found = new BitSet();
        int at = skip(start, 1);
        while (isTarget(at)) {
            found.set(at);
            int next = wholeList ? listNext(at, 1) : -1;
            if (next < 0) {
                return found;
            }
            at = next;
        }
        return found;
    }

    /** The values or field names before an index, with the list they end; commas part it. */
    BitSet before(int end) {
        BitSet found = new BitSet();
        int at = skip(end, -1);
        while (isTarget(at)) {
            found.set(at);
            int next = listNext(at, -1);
            if (next < 0) {
                return found;
            }
            at = next;
        }
        return found;
    }

    /** The next member of a list: of the same field, after «и», «или», «ни» or, forwards, a comma. */
    private int listNext(int at, int step) {
        int i = at + step;
        boolean joint = false;
        while (step > 0 && isMark(items.at(i))) {
            i += step;
        }
        while (isJoint(i, step)) {
            joint = true;
            i += step;
        }
        if (items.at(i - 1).isSign(",")
                && (items.at(i).is(Kind.LOOK) || items.at(i).isWord("только"))) {
            return -1;
        }
        i = joint ? skip(i, step) : -1;
        return i >= 0 && isTarget(i) && alike(at, i) ? i : -1;
    }

    /** «кроме Басманного района и Арбата»: what says what a name is belongs to it. */
    private static boolean isMark(Item item) {
        return item.is(Kind.DISTRICT_WORD) || item.is(Kind.OKRUG_WORD) || item.is(Kind.IN_THE_AREA);
    }

    private boolean isJoint(int at, int step) {
        Item item = items.at(at);
        return item.is(Kind.OR) || item.is(Kind.AND) || item.isWord("ни") || step > 0 && item.isSign(",");
    }

    private boolean alike(int a, int b) {
        if (isFieldName(a) || isFieldName(b)) {
            return isFieldName(a) == isFieldName(b);
        }
        return !isBound(b)
                && text.claims().stream()
                        .filter(claim -> claim.place().item() == a)
                        .anyMatch(first -> text.claims().stream()
                                .anyMatch(second -> second.place().item() == b && second.field() == first.field()));
    }

    /** «не первый этаж и до 5»: a bound is no member of a list. */
    private boolean isBound(int at) {
        return text.claims().stream()
                .anyMatch(claim -> claim.place().item() == at
                        && claim instanceof Claim.Bounded bounded
                        && bounded.shape() != Quantity.Shape.BARE);
    }

    /** Passes over the small words that stand between the word and what it speaks of. */
    private int skip(int from, int step) {
        int at = from;
        while (items.exists(at) && !isTarget(at) && isSmall(items.at(at), at)) {
            at += step;
        }
        return at;
    }

    private boolean isSmall(Item item, int at) {
        if (item.isSign() || item.isQuantity()) {
            return item.isSign("+")
                    || item.isSign("«")
                    || item.isSign("\"")
                    || item.isSign(".") && at > 0 && items.at(at - 1).is(Kind.METRO_WORD);
        }
        boolean joint = item.is(Kind.OR) || item.is(Kind.AND) || item.is(Kind.NOT) || item.is(Kind.LOOK, "STRONG");
        boolean mark = item.is(Kind.METRO_WORD)
                || item.is(Kind.CLASS_WORD)
                || item.is(Kind.DISTRICT_WORD)
                || item.is(Kind.IN_THE_AREA)
                || item.is(Kind.NEAR)
                || item.is(Kind.PURPOSE_MARK)
                || item.is(Kind.AT)
                || item.is(Kind.OKRUG_WORD)
                || item.is(Kind.INSIDE);
        return !joint && (mark || item.is(Kind.NEUTRAL) || item.is(Kind.JOIN));
    }
}
