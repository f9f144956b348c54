package ai.wewall.listings.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One form for each value, so that what is stored and read back is equal to what it was. */
final class Plain {

    private Plain() {}

    /** The number without zeros at its end, and without an exponent. */
    static @Nullable BigDecimal number(@Nullable BigDecimal value) {
        return value == null ? null : known(value);
    }

    static BigDecimal known(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The text without blanks round it, or null where nothing is left. */
    static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
