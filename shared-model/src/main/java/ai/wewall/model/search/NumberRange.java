package ai.wewall.model.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A range of which either side may be open; both bounds are included. Bounds keep the number as it was named. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NumberRange(
        @Nullable BigDecimal min, @Nullable BigDecimal max) {

    public NumberRange {
        min = canonical(min);
        max = canonical(max);
    }

    public static NumberRange atLeast(BigDecimal min) {
        return new NumberRange(min, null);
    }

    public static NumberRange atMost(BigDecimal max) {
        return new NumberRange(null, max);
    }

    public static NumberRange of(long min, long max) {
        return new NumberRange(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    /** One form for one number, so that equal ranges are equal records and JSON never shows an exponent. */
    private static @Nullable BigDecimal canonical(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
