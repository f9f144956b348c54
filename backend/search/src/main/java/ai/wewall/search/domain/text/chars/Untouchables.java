package ai.wewall.search.domain.text.chars;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what no rule may read numbers or words from: links, addresses, phone numbers, dates, times (rule 12, (q)). */
final class Untouchables {

    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.|t\\.me/)\\S{1,2000}+");
    private static final Pattern MAIL = Pattern.compile("[a-z0-9._%+-]{1,64}+@[a-z0-9.-]{1,255}+");
    private static final Pattern PHONE =
            Pattern.compile("(?<!\\d)(?:\\+7|8|7)[ -]?\\(?\\d{3}\\)?[ -]?\\d{3}[ -]?\\d{2}[ -]?\\d{2}(?!\\d)");
    private static final Pattern DATE = Pattern.compile("(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}(?!\\d)");
    private static final Pattern TIME = Pattern.compile("(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)|24/7");

    private final BitSet covered = new BitSet();
    private final String text;

    Untouchables(NormalText normal) {
        this.text = normal.slice(0, normal.length());
        if (text.indexOf('/') >= 0 || text.contains("www.")) {
            cover(LINK);
        }
        if (text.indexOf('@') >= 0) {
            cover(MAIL);
        }
        cover(PHONE);
        cover(DATE);
        cover(TIME);
    }

    private void cover(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            covered.set(matcher.start(), matcher.end());
        }
    }

    /** The place after the untouchable piece that covers a place, or the place itself. */
    int end(int at) {
        return covered.get(at) ? covered.nextClearBit(at) : at;
    }
}
