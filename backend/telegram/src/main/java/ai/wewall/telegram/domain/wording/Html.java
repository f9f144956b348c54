package ai.wewall.telegram.domain.wording;

/**
 * A text in Telegram's HTML under construction. Whatever comes from outside is escaped; the length is counted as people
 * see it, which is how Telegram counts it against its limits.
 */
final class Html {

    private final StringBuilder html = new StringBuilder();
    private int visible;

    Html text(String plain) {
        String clean = clean(plain);
        html.append(escaped(clean));
        visible += clean.length();
        return this;
    }

    Html bold(String plain) {
        html.append("<b>");
        text(plain);
        html.append("</b>");
        return this;
    }

    Html italic(String plain) {
        html.append("<i>");
        text(plain);
        html.append("</i>");
        return this;
    }

    Html line() {
        html.append('\n');
        visible++;
        return this;
    }

    boolean isEmpty() {
        return visible == 0;
    }

    /** Length as a person sees it, in UTF-16 units. */
    int length() {
        return visible;
    }

    /** The text, cut to a length at a word, with an ellipsis where something was cut away. */
    static String shortened(String plain, int most) {
        if (plain.length() <= most) {
            return plain;
        }
        if (most < 2) {
            return "";
        }
        int end = most - 1;
        int space = plain.lastIndexOf(' ', end);
        if (space > most / 2) {
            end = space;
        } else if (Character.isHighSurrogate(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(0, end).stripTrailing() + '…';
    }

    /** Control characters and lone halves of characters are no text, and Telegram refuses some of them. */
    private static String clean(String plain) {
        return plain.codePoints()
                .map(point -> point == '\n' || !(Character.isISOControl(point) || isLoneSurrogate(point)) ? point : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLoneSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
