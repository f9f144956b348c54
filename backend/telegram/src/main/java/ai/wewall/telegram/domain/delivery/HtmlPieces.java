package ai.wewall.telegram.domain.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text in Telegram's HTML into pieces that are short enough, each with its tags closed. */
final class HtmlPieces {

    private static final Pattern TOKEN = Pattern.compile("<[^>]*>|&[A-Za-z0-9#]+;|[\\s\\S]");

    private final StringBuilder piece = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<String> pieces = new ArrayList<>();

    private HtmlPieces() {}

    /**
     * The pieces, cut between lines or words where there are any.
     *
     * @param most length of a piece as a person sees it, in UTF-16 units
     */
    static List<String> of(String html, int most) {
        return html.length() <= most ? List.of(html) : new HtmlPieces().cut(html, most);
    }

    private List<String> cut(String html, int most) {
        Deque<Integer> cuts = cuts(visible(html), most);
        int seen = 0;
        Matcher tokens = TOKEN.matcher(html);
        while (tokens.find()) {
            String token = tokens.group();
            boolean tag = isTag(token);
            if (!tag && !cuts.isEmpty() && cuts.peekFirst() <= seen) {
                cuts.removeFirst();
                finish();
            }
            add(token, tag);
            seen += seen(token).length();
        }
        finish();
        return pieces;
    }

    private static boolean isTag(String token) {
        return token.length() > 1 && token.charAt(0) == '<';
    }

    /** What a person sees. */
    private static String visible(String html) {
        StringBuilder text = new StringBuilder();
        Matcher tokens = TOKEN.matcher(html);
        while (tokens.find()) {
            String token = tokens.group();
            text.append(seen(token));
        }
        return text.toString();
    }

    /** An entity is one character, a tag none. */
    private static String seen(String token) {
        if (isTag(token)) {
            return "";
        }
        return token.length() > 1 && token.charAt(0) == '&' ? "&" : token;
    }

    private static Deque<Integer> cuts(String text, int most) {
        Deque<Integer> cuts = new ArrayDeque<>();
        int from = 0;
        while (text.length() - from > most) {
            from = end(text, from, from + most);
            cuts.addLast(from);
        }
        return cuts;
    }

    private static int end(String text, int from, int latest) {
        for (char gap : new char[] {'\n', ' '}) {
            int last = text.lastIndexOf(gap, latest - 1);
            if (last > from + (latest - from) / 2) {
                return last + 1;
            }
        }
        return Character.isHighSurrogate(text.charAt(latest - 1)) ? latest - 1 : latest;
    }

    private void add(String token, boolean tag) {
        piece.append(token);
        if (tag && token.startsWith("</")) {
            open.pollLast();
        } else if (tag) {
            open.addLast(token);
        }
    }

    /** Closes what is open, and opens it again in the next piece. */
    private void finish() {
        open.descendingIterator()
                .forEachRemaining(
                        tag -> piece.append("</").append(tag, 1, end(tag)).append('>'));
        if (!visible(piece.toString()).isBlank()) {
            pieces.add(piece.toString().strip());
        }
        piece.setLength(0);
        open.forEach(piece::append);
    }

    private static int end(String tag) {
        int space = tag.indexOf(' ');
        return space > 0 ? space : tag.length() - 1;
    }
}
