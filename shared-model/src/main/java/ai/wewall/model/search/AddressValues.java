package ai.wewall.model.search;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Single values of an address, encoded as a browser's {@code encodeURIComponent} does. */
final class AddressValues {

    /** Long enough for every bound that is accepted anywhere, short enough to cost nothing. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    private AddressValues() {}

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%21", "!")
                .replace("%27", "'")
                .replace("%28", "(")
                .replace("%29", ")")
                .replace("%7E", "~");
    }

    /** The value, or empty where it is not validly encoded. A plus is a plus, as in «B+». */
    static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException brokenEscape) {
            return Optional.empty();
        }
    }

    static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static String range(NumberRange range) {
        return Objects.requireNonNullElse(plain(range.min()), "")
                + ".."
                + Objects.requireNonNullElse(plain(range.max()), "");
    }

    /** A range of which at least one side is a number. */
    static Optional<NumberRange> range(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return Optional.empty();
        }
        BigDecimal min = number(text.substring(0, dots)).orElse(null);
        BigDecimal max = number(text.substring(dots + 2)).orElse(null);
        return min == null && max == null ? Optional.empty() : Optional.of(new NumberRange(min, max));
    }
}
