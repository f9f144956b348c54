package ai.wewall.search.domain.relax;

import ai.wewall.search.domain.SearchTexts;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people say them: 35 thousand, not 34 500. */
final class SpokenNumbers {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal FINE = new BigDecimal("0.05");
    private static final BigDecimal MIDDLE = new BigDecimal("0.1");
    private static final BigDecimal COARSE = new BigDecimal("0.5");

    private SpokenNumbers() {}

    /** The next number above, or the same one, that people say. */
    static BigDecimal above(BigDecimal number) {
        return spoken(number, RoundingMode.CEILING);
    }

    /** The next number below, or the same one, that people say. */
    static BigDecimal below(BigDecimal number) {
        return spoken(number, RoundingMode.FLOOR);
    }

    private static BigDecimal spoken(BigDecimal number, RoundingMode rounding) {
        if (number.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        int magnitude = number.precision() - number.scale() - 1;
        BigDecimal leading = number.movePointLeft(magnitude);
        BigDecimal step = leading.compareTo(TWO) < 0 ? FINE : leading.compareTo(FIVE) < 0 ? MIDDLE : COARSE;
        BigDecimal rounded = leading.divide(step, 0, rounding).multiply(step).movePointRight(magnitude);
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** An amount of roubles in thousands, millions or billions. */
    static String roubles(BigDecimal amount, SearchTexts texts) {
        if (amount.compareTo(BigDecimal.valueOf(1_000_000_000)) >= 0) {
            return texts.text("relax.billions", amount.movePointLeft(9));
        }
        if (amount.compareTo(BigDecimal.valueOf(1_000_000)) >= 0) {
            return texts.text("relax.millions", amount.movePointLeft(6));
        }
        return amount.compareTo(BigDecimal.valueOf(1_000)) >= 0
                ? texts.text("relax.thousands", amount.movePointLeft(3))
                : texts.text("relax.roubles", amount);
    }
}
