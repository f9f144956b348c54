package ai.wewall.platform.http.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * Reads numbers whose exponent is out of all reason too, which a decimal cannot hold: as zero, or as one that overflows
 * double, so that such a number is refused on its field and not as a body that is no JSON.
 */
final class AnyNumbers extends JsonParserDelegate {

    /** Longer than any number that fits a double, so that one that does not is told on its field. */
    static final int LONGEST = 10_000;

    private static final Pattern EXPONENT = Pattern.compile("[eE]");

    private static final BigDecimal OVERFLOWING = new BigDecimal("1e400");

    AnyNumbers(JsonParser parser) {
        super(parser);
    }

    @Override
    public BigDecimal getDecimalValue() {
        try {
            return super.getDecimalValue();
        } catch (NumberFormatException tooFar) {
            return replaced(getString());
        }
    }

    private static BigDecimal replaced(String number) {
        String[] parts = EXPONENT.split(number, 2);
        boolean isZero = parts[0].chars().noneMatch(digit -> digit >= '1' && digit <= '9');
        if (isZero || parts[1].startsWith("-")) {
            return BigDecimal.ZERO;
        }
        return number.startsWith("-") ? OVERFLOWING.negate() : OVERFLOWING;
    }
}
