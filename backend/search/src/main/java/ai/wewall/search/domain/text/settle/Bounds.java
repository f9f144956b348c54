package ai.wewall.search.domain.text.settle;

import ai.wewall.model.search.NumberRange;
import ai.wewall.search.domain.text.number.Quantity.Shape;
import ai.wewall.search.domain.text.reading.Claim.Bounded;
import ai.wewall.search.domain.text.reading.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Several numbers of one field as one range: rules 2 and 3, (k), (r), (af). */
final class Bounds {

    private static final BigDecimal LOWER = new BigDecimal("0.85");
    private static final BigDecimal UPPER = new BigDecimal("1.15");

    private Bounds() {}

    /** The range of all claims of one field, in their order. */
    static @Nullable NumberRange join(Field field, List<Bounded> claims) {
        List<Bounded> bound =
                claims.stream().filter(claim -> !isSingle(claim, field)).toList();
        return bound.isEmpty() ? values(field, claims) : bounds(bound);
    }

    /** Of a floor also a range names values. */
    private static boolean isSingle(Bounded claim, Field field) {
        boolean single = claim.shape() == Shape.BARE || claim.shape() == Shape.ABOUT;
        return single || field == Field.FLOOR && claim.shape() == Shape.RANGE;
    }

    /** For the same bound the last wins; a min and a max join. */
    private static NumberRange bounds(List<Bounded> claims) {
        BigDecimal low = null;
        BigDecimal high = null;
        for (Bounded claim : claims) {
            low = claim.shape() == Shape.MAX ? low : claim.low();
            high = claim.shape() == Shape.MIN ? high : claim.high();
        }
        return ordered(low, high);
    }

    private static NumberRange ordered(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        boolean reversed = low != null && high != null && low.compareTo(high) > 0;
        return reversed ? new NumberRange(high, low) : new NumberRange(low, high);
    }

    /** Whether bounds that were named apart are upside down (n). */
    static boolean areReversed(List<Bounded> claims) {
        BigDecimal low = null;
        BigDecimal high = null;
        for (Bounded claim : claims) {
            low = claim.shape() == Shape.MIN ? claim.low() : low;
            high = claim.shape() == Shape.MAX ? claim.high() : high;
        }
        return low != null && high != null && low.compareTo(high) > 0;
    }

    private static @Nullable NumberRange values(Field field, List<Bounded> claims) {
        if (claims.isEmpty()) {
            return null;
        }
        if (field == Field.FLOOR) {
            return hull(claims);
        }
        NumberRange hull = hull(claims);
        boolean one = hull.min() != null && hull.min().equals(hull.max());
        return one ? around(field, claims.getFirst()) : hull;
    }

    private static NumberRange hull(List<Bounded> claims) {
        BigDecimal low = claims.stream().anyMatch(claim -> claim.low() == null)
                ? null
                : claims.stream()
                        .map(claim -> Objects.requireNonNull(claim.low()))
                        .min(BigDecimal::compareTo)
                        .orElseThrow();
        BigDecimal high = claims.stream().anyMatch(claim -> claim.high() == null)
                ? null
                : claims.stream()
                        .map(claim -> Objects.requireNonNull(claim.high()))
                        .max(BigDecimal::compareTo)
                        .orElseThrow();
        return new NumberRange(low, high);
    }

    /** A bare area is ±15 %, a bare price a maximum, «около» ±15 % of both. */
    private static NumberRange around(Field field, Bounded claim) {
        BigDecimal value = claim.high();
        if (value == null) {
            return new NumberRange(claim.low(), null);
        }
        if (field != Field.AREA && claim.shape() == Shape.BARE) {
            return NumberRange.atMost(value);
        }
        return new NumberRange(scaled(value, LOWER), scaled(value, UPPER));
    }

    private static BigDecimal scaled(BigDecimal value, BigDecimal factor) {
        return value.multiply(factor).setScale(0, RoundingMode.HALF_UP);
    }
}
