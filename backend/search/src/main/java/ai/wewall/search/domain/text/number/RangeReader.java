package ai.wewall.search.domain.text.number;

import ai.wewall.search.domain.text.lexicon.Chunk;
import ai.wewall.search.domain.text.lexicon.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The right end of a range after its left one: «от X до Y», «X-Y», «с 2 по 5», «2 или 3». The unit of the right number
 * holds for the left one (rule 4), unless that turns the range upside down: then the left number takes the next smaller
 * unit (n).
 */
final class RangeReader {

    private static final List<BigDecimal> SCALES =
            List.of(new BigDecimal("1000000000"), new BigDecimal("1000000"), new BigDecimal("1000"), BigDecimal.ONE);

    private final List<Chunk> chunks;
    private final Prefix prefix;

    RangeReader(List<Chunk> chunks, Prefix prefix) {
        this.chunks = chunks;
        this.prefix = prefix;
    }

    @Nullable
    Range after(Amount left, Tail leftTail) {
        int start = separatorEnd(leftTail.end(), isBare(left, leftTail));
        Amount right = start < 0 ? null : AmountReader.read(chunks, start);
        if (right == null || leftTail.period() != null || leftTail.perMetre()) {
            return null;
        }
        Tail tail = Tail.read(chunks, right, prefix.isFloor());
        if (!isBare(left, leftTail) && !measureAlike(left, leftTail, right, tail)) {
            return null;
        }
        return isMixed(left, leftTail, tail, right) ? null : join(left, leftTail, right, tail);
    }

    private static boolean isBare(Amount amount, Tail tail) {
        return amount.scale() == null && tail.unit() == null && !tail.roubles() && !tail.foreign();
    }

    /** A number after a type, then money: «офис 100 до 200 тыс» is no range. An ordinal ranges over floors alone. */
    private boolean isMixed(Amount left, Tail leftTail, Tail tail, Amount right) {
        Chunk before = prefix.end() > 0 ? chunks.get(prefix.end() - 1) : null;
        boolean afterType = before != null && (before.is(Kind.TYPE) || before.is(Kind.FIELD, "floor"));
        boolean money = right.scale() != null && tail.unit() == null || tail.roubles() || tail.perMetre();
        boolean hyphen =
                leftTail.end() < chunks.size() && chunks.get(leftTail.end()).isSign("-");
        return isBare(left, leftTail) && afterType && money && !hyphen;
    }

    private boolean measureAlike(Amount left, Tail leftTail, Amount right, Tail tail) {
        if (leftTail.unit() != null && tail.unit() != null) {
            return leftTail.unit().measuresLike(tail.unit());
        }
        if (isBare(right, tail) && tail.period() == null && !tail.perMetre()) {
            return prefix.bound() != null || isHyphen(leftTail.end());
        }
        boolean bothMoney = leftTail.unit() == null && tail.unit() == null;
        boolean bothScaled =
                leftTail.unit() == null && !leftTail.roubles() && left.value().compareTo(right.value()) <= 0;
        return bothMoney || bothScaled && prefix.bound() != null;
    }

    private boolean isHyphen(int at) {
        return chunks.get(at).isSign("-");
    }

    /** Index after the words between the ends, or -1 where there are none. */
    private int separatorEnd(int from, boolean leftIsBare) {
        int at = from;
        boolean joint = at < chunks.size() && (chunks.get(at).isSign("-") || isAndBeforeTo(at));
        if (joint) {
            at++;
        }
        while (at < chunks.size()
                && chunks.get(at).isSign(".")
                && at + 1 < chunks.size()
                && chunks.get(at + 1).isSign(".")) {
            at += 2;
            joint = true;
        }
        if (at >= chunks.size()) {
            return -1;
        }
        String word = chunks.get(at).word();
        if (word.equals("до") && (leftIsBare || prefix.bound() != null || joint) && !"MAX".equals(prefix.bound())) {
            return at + 1;
        }
        if (word.equals("по") && prefix.word().startsWith("с")) {
            return at + 1;
        }
        if (chunks.get(at).is(Kind.AND) && prefix.word().equals("между")) {
            return at + 1;
        }
        if (leftIsBare && prefix.bound() == null && isList(at)) {
            return at + 1;
        }
        return joint && chunks.get(from).isSign("-") ? at : -1;
    }

    private boolean isAndBeforeTo(int at) {
        boolean and = chunks.get(at).is(Kind.AND) || chunks.get(at).isSign(",");
        return and
                && "MIN".equals(prefix.bound())
                && at + 1 < chunks.size()
                && chunks.get(at + 1).word().equals("до");
    }

    /** «2 или 3 этаж», «1, 2 этаж»: a list of bare numbers with the unit at its end. */
    private boolean isList(int at) {
        if (chunks.get(at).is(Kind.OR)) {
            return true;
        }
        Amount next = AmountReader.read(chunks, at + 1);
        boolean floor = next != null
                && next.end() < chunks.size()
                && chunks.get(next.end()).is(Kind.UNIT, "FLOOR");
        return floor
                && (chunks.get(at).is(Kind.AND)
                        || chunks.get(at).isSign(",")
                        || chunks.get(at).isSign("+"));
    }

    private Range join(Amount left, Tail leftTail, Amount right, Tail tail) {
        if (isBare(left, leftTail) && right.scale() != null) {
            return range(smallerUnit(left.value(), right), right.value(), right, tail);
        }
        if (left.scale() != null && isBare(right, tail) && right.value().compareTo(left.scale()) < 0) {
            return range(left.value(), right.value().multiply(left.scale()), right.scaledBy(left.scale()), tail);
        }
        return range(left.value(), right.value(), right, tail);
    }

    private static BigDecimal smallerUnit(BigDecimal left, Amount right) {
        for (BigDecimal scale : SCALES) {
            if (scale.compareTo(right.scale()) <= 0 && left.multiply(scale).compareTo(right.value()) <= 0) {
                return left.multiply(scale);
            }
        }
        return left.multiply(right.scale());
    }

    private static Range range(BigDecimal left, BigDecimal rightValue, Amount right, Tail tail) {
        boolean reversed = left.compareTo(rightValue) > 0;
        return new Range(reversed ? rightValue : left, reversed ? left : rightValue, right, tail, reversed);
    }
}
