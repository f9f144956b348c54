package ai.wewall.search.domain.text.chars;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in digits (rule 4): «1 500 000», «1.500.000», «1,5», «2-й».
 *
 * @param end place after the number in the text
 * @param grouped the other reading of «18.000»
 */
record NumberLiteral(int end, BigDecimal value, @Nullable BigDecimal grouped, boolean ordinal) {

    /** No number of ours has more digits; a longer run is no number at all. */
    private static final int MOST_DIGITS = 15;

    private static final List<String> ORDINAL_ENDINGS = List.of(
            "ого", "его", "ому", "ему", "ый", "ий", "ой", "ая", "ую", "ое", "ом", "ем", "го", "му", "ти", "ми", "мя",
            "ых", "их", "й", "я", "е", "м", "ю", "х", "и");

    /** «80-ти метров», «3-х минут» count. */
    private static final List<String> CARDINAL_ENDINGS = List.of("ти", "ми", "мя", "х", "и");

    /** Reads the number that begins at a digit, or null if it is too long for one. */
    static @Nullable NumberLiteral read(NormalText text, int from) {
        StringBuilder digits = new StringBuilder();
        int at = digits(text, from, digits);
        if (digits.length() > MOST_DIGITS) {
            return null;
        }
        int whole = digits.length();
        int spaced = groups(text, at, ' ', digits);
        if (TwoNumbers.are(text, from, digits, whole, spaced)) {
            digits.setLength(whole);
            return tail(text, at, digits);
        }
        int end = spaced > at ? spaced : dotted(text, at, digits);
        return end > at ? tail(text, end, digits) : decimal(text, at, digits.toString());
    }

    static int endOfDigits(NormalText text, int from) {
        return digits(text, from, new StringBuilder());
    }

    private static int digits(NormalText text, int from, StringBuilder into) {
        int at = from;
        while (isDigit(text.at(at))) {
            into.append(text.at(at++));
        }
        return at;
    }

    /** Groups of exactly three digits after one to three digits. */
    private static int groups(NormalText text, int from, char separator, StringBuilder digits) {
        int at = from;
        while (digits.length() <= MOST_DIGITS - 3 && isGroup(text, at, separator) && isHead(digits, at == from)) {
            int group = lastSeparator(text, at, separator) + 1;
            digits.append(text.slice(group, group + 3));
            at = group + 3;
        }
        return at;
    }

    /** Any number of spaces parts groups, but one dot. */
    private static int lastSeparator(NormalText text, int at, char separator) {
        int last = at;
        while (separator == ' ' && text.at(last + 1) == ' ') {
            last++;
        }
        return last;
    }

    private static boolean isHead(StringBuilder digits, boolean first) {
        return !first || digits.length() <= 3 && digits.charAt(0) != '0';
    }

    private static boolean isGroup(NormalText text, int from, char separator) {
        int at = lastSeparator(text, from, separator);
        return text.at(from) == separator
                && isDigit(text.at(at + 1))
                && isDigit(text.at(at + 2))
                && isDigit(text.at(at + 3))
                && !isDigit(text.at(at + 4));
    }

    /** Two groups or more with a dot or a comma; one alone is left to {@link #decimal}. */
    private static int dotted(NormalText text, int at, StringBuilder digits) {
        char separator = text.at(at);
        boolean many = (separator == '.' || separator == ',')
                && isGroup(text, at, separator)
                && isGroup(text, at + 4, separator);
        return many ? groups(text, at, separator, digits) : at;
    }

    private static NumberLiteral decimal(NormalText text, int at, String whole) {
        if ((text.at(at) != ',' && text.at(at) != '.') || !isDigit(text.at(at + 1))) {
            return tail(text, at, new StringBuilder(whole));
        }
        StringBuilder fraction = new StringBuilder();
        int end = digits(text, at + 1, fraction);
        if (fraction.length() > MOST_DIGITS) {
            return tail(text, at, new StringBuilder(whole));
        }
        BigDecimal value = new BigDecimal(whole + "." + fraction);
        boolean mayGroup = fraction.length() == 3 && whole.length() <= 3 && whole.charAt(0) != '0';
        return new NumberLiteral(end, value, mayGroup ? new BigDecimal(whole + fraction) : null, false);
    }

    private static NumberLiteral tail(NormalText text, int at, StringBuilder digits) {
        int end = ordinalEnd(text, at);
        boolean cardinal = end > 0 && CARDINAL_ENDINGS.contains(text.slice(at + 1, end));
        return new NumberLiteral(end > 0 ? end : at, new BigDecimal(digits.toString()), null, end > 0 && !cardinal);
    }

    private static int ordinalEnd(NormalText text, int at) {
        boolean hyphen = text.at(at) == '-';
        int from = hyphen ? at + 1 : at;
        for (String ending : ORDINAL_ENDINGS) {
            if (text.slice(from, Math.min(text.length(), from + ending.length()))
                            .equals(ending)
                    && !Character.isLetterOrDigit(text.at(from + ending.length()))
                    && (hyphen || !List.of("м", "х", "е", "и").contains(ending))) {
                return from + ending.length();
            }
        }
        return 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
