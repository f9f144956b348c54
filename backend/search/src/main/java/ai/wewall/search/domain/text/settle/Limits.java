package ai.wewall.search.domain.text.settle;

import ai.wewall.model.search.NumberRange;
import ai.wewall.search.domain.text.reading.Field;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The numbers that the field table of the criteria admits; anything beyond is no search and is left out. */
final class Limits {

    private Limits() {}

    static boolean admit(Field field, @Nullable Object value) {
        return switch (value) {
            case NumberRange range -> admit(field, range.min()) && admit(field, range.max());
            case BigDecimal number -> number.compareTo(least(field)) >= 0 && number.compareTo(most(field)) <= 0;
            case null, default -> true;
        };
    }

    private static BigDecimal least(Field field) {
        return field == Field.FLOOR ? BigDecimal.valueOf(-10) : BigDecimal.ZERO;
    }

    private static BigDecimal most(Field field) {
        return switch (field) {
            case AREA, PRICE_PER_SQM -> BigDecimal.valueOf(1_000_000_000L);
            case PRICE -> BigDecimal.valueOf(10_000_000_000_000L);
            case WALK_MINUTES -> BigDecimal.valueOf(600);
            case FLOOR -> BigDecimal.valueOf(200);
            case CEILING_HEIGHT -> BigDecimal.valueOf(100);
            case POWER_KW -> BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.valueOf(1_000);
        };
    }
}
