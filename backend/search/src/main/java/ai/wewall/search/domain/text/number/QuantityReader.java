package ai.wewall.search.domain.text.number;

import ai.wewall.search.domain.text.lexicon.Chunk;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity.Shape;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the quantity that begins at a chunk: bounds, amount, range, unit, period (rules 1 to 5, (i), (k), (n)). */
public final class QuantityReader {

    /**
     * A quantity and the chunks that it is made of.
     *
     * @param end index after its last chunk
     */
    public record Found(Quantity quantity, int end) {}

    private static final List<String> BEFORE_FLOORS = List.of("на", "с", "со", "по");

    /** No quantity has more chunks before its unit. */
    private static final int LONGEST = 8;

    private final List<Chunk> chunks;

    public QuantityReader(List<Chunk> chunks) {
        this.chunks = chunks;
    }

    /** The quantity that begins at an index, or null. */
    public @Nullable Found read(int from) {
        int end = beforeFloor(from);
        return end < chunks.size() ? new QuantityReader(chunks.subList(0, end)).readAll(from) : readAll(from);
    }

    /** «метраж 70-90 этаж 2-4»: what is measured in something else goes no further than the next field. */
    private int beforeFloor(int from) {
        boolean measured = from > 0
                && chunks.get(from - 1).is(Kind.FIELD)
                && !chunks.get(from - 1).is(Kind.FIELD, "floor");
        if (!measured || chunks.get(from).is(Kind.ORDINAL)) {
            return chunks.size();
        }
        int at = from;
        while (at < Math.min(chunks.size(), from + LONGEST)
                && !chunks.get(at).word().equals("этаж")) {
            at++;
        }
        return at < from + LONGEST ? at : chunks.size();
    }

    private @Nullable Found readAll(int from) {
        Prefix prefix = Prefix.read(chunks, from);
        Amount left = amount(prefix);
        if (left == null) {
            return null;
        }
        if (isOpen(left.end())) {
            Amount open = new Amount(left.end() + 1, left.value(), left.scale(), left.ordinal());
            return single(prefix.atLeast(), open, Tail.read(chunks, open, prefix.isFloor()));
        }
        Tail tail = tail(prefix, left);
        Range range = new RangeReader(chunks, prefix).after(left, tail);
        return range == null ? single(prefix, left, tail) : range(prefix, range);
    }

    private @Nullable Amount amount(Prefix prefix) {
        Amount amount = AmountReader.read(chunks, prefix.end());
        if (amount != null && isTooLong(prefix, amount)) {
            amount = AmountReader.read(chunks.subList(0, amount.end() - 1), prefix.end());
        }
        return amount == null ? null : turnedScale(prefix, amount);
    }

    /** «метров сто тысяч за триста», «метров двадцать второй этаж»: the last word begins something else. */
    private boolean isTooLong(Prefix prefix, Amount amount) {
        if (amount.end() - prefix.end() <= 1) {
            return false;
        }
        return amount.ordinal()
                ? !mayBeFloor(prefix)
                : amount.scale() != null && belongsToNext(prefix, amount.end() - 1);
    }

    /** «на двадцать пятом этаже»; «офис двадцать пятый этаж» tells of twenty metres. */
    private boolean mayBeFloor(Prefix prefix) {
        Chunk before = prefix.end() == 0 ? null : chunks.get(prefix.end() - 1);
        boolean alone = before == null || before.isSign() || BEFORE_FLOORS.contains(before.word());
        return prefix.unit() == null ? alone || prefix.bound() != null : prefix.isFloor();
    }

    /** What stands after an amount, but for a unit that belongs to the next one. */
    private Tail tail(Prefix prefix, Amount amount) {
        List<Chunk> own = belongsToNext(prefix, amount.end()) ? chunks.subList(0, amount.end()) : chunks;
        return Tail.read(own, amount, prefix.isFloor());
    }

    private boolean belongsToNext(Prefix prefix, int at) {
        return at < chunks.size()
                && (prefix.unit() != null || chunks.get(at).is(Kind.UNIT))
                && new TurnedUnits(chunks).belongsToNext(at);
    }

    /** «1000+ квадратов». */
    private boolean isOpen(int at) {
        boolean plus = at < chunks.size()
                && chunks.get(at).isSign("+")
                && !chunks.get(at).first().spaced();
        Chunk next = at + 1 < chunks.size() ? chunks.get(at + 1) : null;
        return plus
                && (next == null
                        || next.is(Kind.UNIT)
                        || next.is(Kind.SCALE)
                        || !next.is(Kind.ORDINAL) && !next.first().isNumber());
    }

    private static Amount turnedScale(Prefix prefix, Amount amount) {
        Chunk unit = prefix.unit();
        String scale = unit == null ? null : unit.value(Kind.SCALE);
        return scale == null || amount.scale() != null ? amount : amount.scaledBy(new BigDecimal(scale));
    }

    private Found single(Prefix prefix, Amount amount, Tail tail) {
        Suffix suffix = Suffix.read(chunks, tail.end());
        String bound = suffix.bound() != null ? suffix.bound() : prefix.bound();
        Shape shape = bound == null ? about(prefix, suffix) : Shape.valueOf(bound);
        BigDecimal low = shape == Shape.MAX ? null : amount.value();
        BigDecimal high = shape == Shape.MIN ? null : amount.value();
        return found(prefix, shape, low, high, amount, tail, false, suffix);
    }

    private static Shape about(Prefix prefix, Suffix suffix) {
        return prefix.about() || suffix.about() ? Shape.ABOUT : Shape.BARE;
    }

    private Found range(Prefix prefix, Range range) {
        Suffix suffix = Suffix.read(chunks, range.tail().end());
        return found(
                prefix, Shape.RANGE, range.low(), range.high(), range.right(), range.tail(), range.reversed(), suffix);
    }

    private Found found(
            Prefix prefix,
            Shape shape,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Amount amount,
            Tail tail,
            boolean reversed,
            Suffix suffix) {
        Quantity quantity = new Quantity(
                shape,
                low,
                high,
                unit(prefix, tail),
                amount.scale() != null,
                tail.perMetre(),
                tail.period(),
                tail.foreign() || prefix.foreign(),
                tail.roubles() || prefix.roubles(),
                reversed,
                prefix.money() || suffix.money(),
                amount.ordinal(),
                chunks.get(tail.coreEnd() - 1).end());
        return new Found(quantity, suffix.end());
    }

    private static @Nullable Unit unit(Prefix prefix, Tail tail) {
        Chunk turned = prefix.unit();
        String name = turned == null ? null : turned.value(Kind.UNIT);
        boolean said =
                tail.unit() != null || prefix.currency() != null || tail.roubles() || tail.perMetre() || tail.foreign();
        return said || name == null ? tail.unit() : Unit.valueOf(name);
    }
}
