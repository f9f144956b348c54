package ai.wewall.search.domain.text.number;

import ai.wewall.search.domain.text.lexicon.Chunk;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands after an amount: its unit, «руб», «за метр», «/м²», «в месяц» (rules 4 and 5). Reads on while it fits. */
final class Tail {

    private final List<Chunk> chunks;
    private final boolean scaled;

    private int end;
    private int coreEnd;
    private @Nullable Unit unit;
    private boolean roubles;
    private boolean foreign;
    private boolean perMetre;
    private @Nullable Period period;

    private final boolean floorOnly;

    private Tail(List<Chunk> chunks, int from, boolean scaled, boolean floorOnly) {
        this.chunks = chunks;
        this.scaled = scaled;
        this.floorOnly = floorOnly;
        this.end = from;
        this.coreEnd = from;
    }

    /**
     * Reads what follows an amount.
     *
     * @param floorOnly whether the amount is an ordinal or has its unit before it, so that «метров» after it is not its
     */
    static Tail read(List<Chunk> chunks, Amount amount, boolean floorOnly) {
        Tail tail = new Tail(chunks, amount.end(), amount.scale() != null, floorOnly || amount.ordinal());
        boolean more = true;
        while (more) {
            more = tail.takeNext();
        }
        return tail;
    }

    /** «минимум 100 квадратов, максимум 150»: the unit of the left end holds for the right one. */
    void borrow(Tail left) {
        unit = unit == null ? left.unit : unit;
    }

    int end() {
        return end;
    }

    /** Index after the unit, before «в месяц». */
    int coreEnd() {
        return coreEnd;
    }

    @Nullable
    Unit unit() {
        return perMetre ? null : unit;
    }

    boolean roubles() {
        return roubles;
    }

    boolean foreign() {
        return foreign;
    }

    boolean perMetre() {
        return perMetre;
    }

    @Nullable
    Period period() {
        return period;
    }

    private boolean isMoney() {
        return scaled || roubles || foreign || perMetre;
    }

    private boolean takeNext() {
        int at = end;
        while (at < chunks.size()
                && chunks.get(at).isSign(".")
                && !chunks.get(at).last().spaced()) {
            at++;
        }
        if (at >= chunks.size()) {
            return false;
        }
        boolean slash = chunks.get(at).isSign("/");
        int next = slash ? at + 1 : at;
        if (next >= chunks.size() || !take(chunks.get(next), slash)) {
            return false;
        }
        end = next + 1;
        coreEnd = period == null ? end : coreEnd;
        return true;
    }

    private boolean take(Chunk chunk, boolean slash) {
        return takeMoney(chunk) || takePerMetre(chunk, slash) || takePeriod(chunk, slash) || takeUnit(chunk, slash);
    }

    private boolean takeMoney(Chunk chunk) {
        if (chunk.is(Kind.UNIT, "RUB") && !roubles && (unit == null || unit == Unit.M)) {
            roubles = true;
            return true;
        }
        if (chunk.is(Kind.UNIT, "CURRENCY") && unit == null) {
            foreign = true;
            return true;
        }
        return false;
    }

    private boolean takePerMetre(Chunk chunk, boolean slash) {
        boolean square = chunk.is(Kind.UNIT, "M2") || chunk.is(Kind.UNIT, "METRE") || chunk.is(Kind.UNIT, "M");
        boolean metre =
                (slash || roubles) && square || isMoney() && chunk.word().equals("метр");
        if (perMetre || unit != null || !(chunk.is(Kind.PER_METRE) || metre)) {
            return false;
        }
        perMetre = true;
        return true;
    }

    private boolean takePeriod(Chunk chunk, boolean slash) {
        Period named = periodOf(chunk, slash);
        boolean squareRate = unit == Unit.M2 && named != null;
        if (named == null || period != null || unit != null && !squareRate) {
            return false;
        }
        if (chunk.is(Kind.UNIT) && !slash && !isMoney()) {
            return false;
        }
        perMetre |= squareRate;
        period = named;
        return true;
    }

    private static @Nullable Period periodOf(Chunk chunk, boolean slash) {
        String value = chunk.value(Kind.PERIOD);
        if (value != null) {
            return Period.valueOf(value);
        }
        if (!slash) {
            return null;
        }
        return chunk.is(Kind.UNIT, "MONTH") ? Period.MONTH : chunk.is(Kind.UNIT, "YEAR") ? Period.YEAR : null;
    }

    private boolean takeUnit(Chunk chunk, boolean slash) {
        String value = chunk.value(Kind.UNIT);
        if (value == null || slash || unit != null && !(unit == Unit.PERCENT && value.equals("PERCENT_YEAR"))) {
            return false;
        }
        boolean taken = roubles || foreign || perMetre || period != null;
        if (taken || floorOnly && !value.equals("FLOOR")) {
            return false;
        }
        unit = Unit.valueOf(value);
        return true;
    }
}
