package ai.wewall.telegram.domain.wording;

import java.util.Locale;

/** The plural forms of Russian and English, by the rules of CLDR for whole numbers. */
final class Plural {

    private Plural() {}

    /** {@code one}, {@code few} or {@code many}: 1 предложение, 2 предложения, 5 предложений; English has no few. */
    static String of(Locale locale, long count) {
        if (!locale.getLanguage().equals("ru")) {
            return count == 1 ? "one" : "many";
        }
        long tens = Math.abs(count) % 100;
        long ones = tens % 10;
        if (ones == 1 && tens != 11) {
            return "one";
        }
        return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
    }
}
