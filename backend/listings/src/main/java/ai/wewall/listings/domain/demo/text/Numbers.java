package ai.wewall.listings.domain.demo.text;

import java.math.BigDecimal;

/** Numbers as Russian writes them, and the forms of the words that they count. */
final class Numbers {

    /** What stands between a number and its unit, and between groups of three digits: no line ends there. */
    static final char SPACE = '\u00a0';

    private Numbers() {}

    /** The form of a word after a number: «1 этаж», «2 этажа», «5 этажей». */
    static String plural(long number, String one, String few, String many) {
        long tens = number % 100;
        long ones = number % 10;
        if (tens >= 11 && tens <= 14) {
            return many;
        }
        return ones == 1 ? one : ones >= 2 && ones <= 4 ? few : many;
    }

    /** The number and the word it counts. */
    static String counted(long number, String one, String few, String many) {
        return grouped(BigDecimal.valueOf(number)) + SPACE + plural(number, one, few, many);
    }

    /** Groups of three digits, and a comma before the decimals. */
    static String grouped(BigDecimal value) {
        String plain = value.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder grouped = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, SPACE);
        }
        return point < 0
                ? grouped.toString()
                : grouped.append(',').append(plain, point + 1, plain.length()).toString();
    }

    static String roubles(BigDecimal value) {
        return grouped(value) + SPACE + '₽';
    }

    static String squareMetres(BigDecimal value) {
        return grouped(value) + SPACE + "м²";
    }

    static String percent(BigDecimal value) {
        return grouped(value) + SPACE + '%';
    }

    /** A number of years with at most one decimal: «11 лет», «10,4 года». */
    static String years(BigDecimal value) {
        BigDecimal rounded = value.setScale(1, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() > 0
                ? grouped(rounded) + SPACE + "года"
                : counted(rounded.longValueExact(), "год", "года", "лет");
    }

    /** A term of months, in years where it is whole years: «11 месяцев», «3 года». */
    static String term(int months) {
        return months % 12 == 0
                ? counted(months / 12, "год", "года", "лет")
                : counted(months, "месяц", "месяца", "месяцев");
    }

    /** A few months in words: «один месяц», «полтора месяца», «три месяца». */
    static String months(BigDecimal months) {
        return switch (months.toPlainString()) {
            case "1" -> "один месяц";
            case "1.5" -> "полтора месяца";
            case "2" -> "два месяца";
            case "3" -> "три месяца";
            case "4" -> "четыре месяца";
            default -> grouped(months) + SPACE + "месяца";
        };
    }
}
