package ai.wewall.search.domain.text.chars;

import java.util.regex.Pattern;

/** Two numbers side by side that look like one: «100 200 метров», «150 200 тысяч», «тысяч за 400 130 кв». */
final class TwoNumbers {

    private static final Pattern SQUARE_METRES =
            Pattern.compile("\\s*(?:м2|м²|м\\b|метр|кв|м\\.).*", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern THOUSANDS =
            Pattern.compile("\\s*(?:тыс|т\\.? ?р|к\\b).*", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern TURNED =
            Pattern.compile(".*(?:метров|квадратов|тысяч) *(?:на|за)? *", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int UNIT_LENGTH = 8;

    private static final int LARGEST_AREA = 20_000;
    private static final int LARGEST_BUILDING = 100_000;
    private static final int MOST_SPOKEN = 3;
    private static final int GROUP = 3;

    private TwoNumbers() {}

    /**
     * Whether grouped digits are two numbers.
     *
     * @param from place of the first digit in the text
     * @param digits all of them, of which so many as {@code whole} stand before the first space
     * @param end place after them in the text
     */
    static boolean are(NormalText text, int from, CharSequence digits, int whole, int end) {
        if (digits.length() != whole + GROUP || whole == 0) {
            return false;
        }
        int left = Integer.parseInt(digits.subSequence(0, whole).toString());
        int right = Integer.parseInt(digits.subSequence(whole, whole + GROUP).toString());
        int together = Integer.parseInt(digits.toString());
        boolean range = right > left && right <= left * MOST_SPOKEN;
        boolean large = range ? together > LARGEST_AREA : together > LARGEST_BUILDING && right > 0;
        String after = text.slice(end, Math.min(text.length(), end + UNIT_LENGTH));
        String before = text.slice(Math.max(0, from - UNIT_LENGTH * 2), from);
        return large
                        && (SQUARE_METRES.matcher(after).matches()
                                || TURNED.matcher(before).matches())
                || range && THOUSANDS.matcher(after).matches();
    }
}
