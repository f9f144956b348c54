package ai.wewall.search.domain.text.settle;

import ai.wewall.model.search.NumberRange;
import ai.wewall.search.domain.text.reading.Claim.Bounded;
import ai.wewall.search.domain.text.reading.Field;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** (af): «не первый» is a minimum of 2, which joins a maximum of this text or of the criteria so far. */
final class FloorNegation {

    private static final BigDecimal GROUND = BigDecimal.ONE;
    private static final BigDecimal SECOND = BigDecimal.TWO;

    private FloorNegation() {}

    static @Nullable NumberRange apply(List<Bounded> wanted, List<Bounded> unwanted, @Nullable NumberRange held) {
        List<Bounded> left = wanted.stream()
                .filter(claim -> unwanted.stream().noneMatch(other -> isSame(claim, other)))
                .toList();
        NumberRange named = Bounds.join(Field.FLOOR, left);
        boolean notFirst = unwanted.stream().anyMatch(FloorNegation::isGround);
        if (notFirst) {
            return fromSecond(named == null ? held : named);
        }
        if (named != null) {
            return named;
        }
        boolean removed = unwanted.stream().anyMatch(claim -> new NumberRange(claim.low(), claim.high()).equals(held));
        return removed ? null : held;
    }

    private static boolean isSame(Bounded a, Bounded b) {
        return new NumberRange(a.low(), a.high()).equals(new NumberRange(b.low(), b.high()));
    }

    private static boolean isGround(Bounded claim) {
        return GROUND.equals(claim.low()) && GROUND.equals(claim.high());
    }

    private static NumberRange fromSecond(@Nullable NumberRange joined) {
        BigDecimal low = joined == null ? null : joined.min();
        BigDecimal high = joined == null ? null : joined.max();
        BigDecimal from = low == null || low.compareTo(SECOND) < 0 ? SECOND : low;
        return new NumberRange(from, high != null && high.compareTo(from) < 0 ? null : high);
    }
}
