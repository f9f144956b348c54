package ai.wewall.platform;

/** Text that can be stored and written anywhere. */
public final class PlainText {

    private static final char REPLACEMENT = '\uFFFD';

    private PlainText() {}

    /**
     * The text with U+FFFD for every NUL, which PostgreSQL does not hold, and for every half of a surrogate pair, which
     * UTF-8 does not. One unit for one, so that offsets into the text stay what they were.
     */
    public static String of(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isPlain(text, at)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            plain.append(isPlain(text, at) ? text.charAt(at) : REPLACEMENT);
        }
        return plain.toString();
    }

    private static boolean isPlain(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return unit != 0;
    }
}
