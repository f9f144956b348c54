package ai.wewall.search.domain.text.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it was said, before its unit.
 *
 * @param end index after its last chunk
 * @param value with its scale applied
 * @param scale a thousand, a million or a milliard that was named; else null
 * @param ordinal whether it is an ordinal («второй», «2-й»)
 */
record Amount(int end, BigDecimal value, @Nullable BigDecimal scale, boolean ordinal) {

    Amount scaledBy(BigDecimal borrowed) {
        return new Amount(end, value.multiply(borrowed), borrowed, ordinal);
    }
}
