package ai.wewall.search.domain.text.number;

import ai.wewall.search.domain.text.lexicon.Chunk;
import ai.wewall.search.domain.text.lexicon.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The right end of a range after its left one: «от X до Y», «X-Y», «с 2 по 5», «2 или 3». The unit of the right number
 * holds for the left one (rule 4), unless that turns the range upside down: then the left number takes the next smaller
 * unit (n).
 */
final class RangeReader {

    private static final List<BigDecimal> SCALES =
            List.of(new BigDecimal("1000000000"), new BigDecimal("1000000"), new BigDecimal("1000"), BigDecimal.ONE);

    /** «от 80 до 1 га» begins at eighty hundredths, «от 500 до 1 км» at metres. */
    private static final Map<Unit, BigDecimal> SMALLER =
            Map.of(Unit.HA, new BigDecimal("0.01"), Unit.KM, new BigDecimal("0.001"));

    private static final Set<String> MEASURED =
            Set.of("area", "floor", "yield", "paybackYears", "ceilingHeight", "powerKw");

    private static final BigDecimal MOST_SPOKEN = BigDecimal.valueOf(3);

    private final List<Chunk> chunks;
    private final Prefix prefix;

    RangeReader(List<Chunk> chunks, Prefix prefix) {
        this.chunks = chunks;
        this.prefix = prefix;
    }

    @Nullable
    Range after(Amount left, Tail leftTail) {
        Range spoken = spoken(left, leftTail);
        if (spoken != null) {
            return spoken;
        }
        int start = new Separator(chunks, prefix).end(leftTail.end(), isBare(left, leftTail));
        Amount right = start == Separator.NONE ? null : AmountReader.read(chunks, start);
        if (right == null
                || leftTail.period() != null
                || leftTail.perMetre()
                || isOtherKind(left, right)
                || isNegated(left)
                || leftTail.unit() != null && chunks.get(start - 1).is(Kind.MONEY)) {
            return null;
        }
        Tail tail = tail(right);
        if (!isBare(left, leftTail) && !measureAlike(left, leftTail, right, tail)) {
            return null;
        }
        if (isBare(right, tail)) {
            tail.borrow(leftTail);
        }
        return isMixed(left, leftTail, tail, right) ? null : join(left, leftTail, right, tail);
    }

    /** «метраж 70-90 этаж 2»: the floor is another number's. */
    private Tail tail(Amount right) {
        boolean other =
                prefix.unit() != null && !prefix.isFloor() && new TurnedUnits(chunks).isFloorBefore(right.end());
        return Tail.read(other ? chunks.subList(0, right.end()) : chunks, right, prefix.isFloor());
    }

    /** «не первый до 5 этажа» tells of two bounds. */
    private boolean isNegated(Amount left) {
        int before = prefix.end() - 1;
        boolean to = chunks.get(left.end()).word().equals("до");
        return left.ordinal() && to && before >= 0 && chunks.get(before).is(Kind.NOT);
    }

    /** «офис двадцать, второй этаж»: a large number and an ordinal make no list. */
    private boolean isOtherKind(Amount left, Amount right) {
        return chunks.get(left.end()).isSign(",")
                && !left.ordinal()
                && right.ordinal()
                && left.value().compareTo(BigDecimal.TEN) >= 0;
    }

    /**
     * «60 80 метров», «метров 60 80», «миллионов 25 30», as it is said and dictated: two numbers side by side, the second a
     * little larger, of one unit.
     */
    private @Nullable Range spoken(Amount left, Tail leftTail) {
        Amount right = leftTail.end() == left.end() ? AmountReader.read(chunks, left.end()) : null;
        if (right == null || left.ordinal() || right.ordinal()) {
            return null;
        }
        Tail tail = tail(right);
        Amount scaled = turnedScale() != null && isBare(right, tail) ? right.scaledBy(turnedScale()) : right;
        return isLittleLarger(left, scaled) && isOfOneUnit(left, leftTail, right, tail)
                ? range(left.value(), scaled.value(), scaled, tail)
                : null;
    }

    private static boolean isLittleLarger(Amount left, Amount right) {
        return left.value().compareTo(BigDecimal.TEN) >= 0
                && right.value().compareTo(left.value()) > 0
                && right.value().compareTo(left.value().multiply(MOST_SPOKEN)) <= 0;
    }

    /** The unit stands behind both, or before both. */
    private boolean isOfOneUnit(Amount left, Tail leftTail, Amount right, Tail tail) {
        boolean plain = isBare(right, tail) && tail.period() == null && !tail.perMetre();
        if (prefix.unit() != null) {
            boolean area = prefix.unit().is(Kind.UNIT, "M2") || prefix.unit().is(Kind.UNIT, "METRE");
            return plain && (turnedScale() != null || area && isBare(left, leftTail));
        }
        boolean area = tail.unit() == Unit.M2 || tail.unit() == Unit.METRE || tail.unit() == Unit.M;
        return area && isBare(left, leftTail);
    }

    private @Nullable BigDecimal turnedScale() {
        String scale = prefix.unit() == null ? null : prefix.unit().value(Kind.SCALE);
        return scale == null ? null : new BigDecimal(scale);
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
        return isBare(left, leftTail) && (afterType || isMeasured() || isTurnedArea()) && money && !hyphen;
    }

    /** «метров 120 до 400 тысяч». */
    private boolean isTurnedArea() {
        Chunk unit = prefix.unit();
        return unit != null && prefix.bound() == null && (unit.is(Kind.UNIT, "M2") || unit.is(Kind.UNIT, "METRE"));
    }

    /** «доходность от 10, до 80 млн»: what is measured in something else than money begins no range of money. */
    private boolean isMeasured() {
        int at = prefix.end() - 1;
        while (at >= 0 && (chunks.get(at).is(Kind.BOUND) || chunks.get(at).is(Kind.ABOUT))) {
            at--;
        }
        String field = at < 0 ? null : chunks.get(at).value(Kind.FIELD);
        return field != null && MEASURED.contains(field);
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

    private Range join(Amount left, Tail leftTail, Amount right, Tail tail) {
        BigDecimal smaller = isBare(left, leftTail) && tail.unit() != null ? SMALLER.get(tail.unit()) : null;
        if (smaller != null && left.value().compareTo(right.value()) > 0) {
            return range(left.value().multiply(smaller), right.value(), right, tail);
        }
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

    private Range range(BigDecimal left, BigDecimal rightValue, Amount right, Tail tail) {
        boolean swap = left.compareTo(rightValue) > 0;
        boolean reversed = swap && !"MAX".equals(prefix.bound());
        return new Range(swap ? rightValue : left, swap ? left : rightValue, right, tail, reversed);
    }
}
