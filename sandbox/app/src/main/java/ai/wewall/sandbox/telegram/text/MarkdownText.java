package ai.wewall.sandbox.telegram.text;

import ai.wewall.sandbox.telegram.wire.Entity;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parse mode MarkdownV2. */
final class MarkdownText {

    private static final String RESERVED = "_*[]()~`>#+-=|{}.!";

    private final Scanner in;
    private final StringBuilder out = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean inQuote;

    private MarkdownText(String markup) {
        in = new Scanner(markup);
    }

    static FormattedText parse(String markup) {
        MarkdownText parser = new MarkdownText(markup);
        parser.run();
        return new FormattedText(parser.out.toString(), parser.entities);
    }

    private void run() {
        if (in.peek() == '>') {
            openQuote();
        }
        while (!in.atEnd()) {
            step();
        }
        if (inQuote) {
            closeQuote();
        }
        Open left = open.peek();
        if (left != null) {
            throw unclosed(left);
        }
    }

    private void step() {
        char character = in.peek();
        if (character == '\\' && in.peek(1) > 0 && in.peek(1) <= 126) {
            in.skip(1);
            out.append(in.next());
        } else if (character == '\n' && !inCode()) {
            lineEnd();
        } else if (inCode() ? character != '`' : RESERVED.indexOf(character) < 0) {
            out.append(in.next());
        } else if (endsInnermost()) {
            close();
        } else {
            begin();
        }
    }

    private boolean inCode() {
        Open innermost = open.peek();
        return innermost != null && innermost.style().isCode();
    }

    private boolean endsInnermost() {
        Open innermost = open.peek();
        return innermost != null && innermost.style().endsAt(in);
    }

    private void begin() {
        MarkdownStyle style = MarkdownStyle.startingAt(in);
        if (style == null) {
            throw Refusal.badRequest("can't parse entities: Character '" + in.peek()
                    + "' is reserved and must be escaped with the preceding '\\'");
        }
        int begin = in.position();
        in.skip(style.opening().length());
        String language = style == MarkdownStyle.PRE ? MarkdownFence.language(in) : null;
        open.push(new Open(style, language, out.length(), begin));
    }

    private void close() {
        Open closed = open.pop();
        in.skip(closed.style().closing().length());
        int offset = closed.offset();
        int length = out.length() - offset;
        Entity entity = switch (closed.style()) {
            case LINK -> Links.textLink(address(out.substring(offset), "a URL"), offset, length);
            case EMOJI -> new Entity("custom_emoji", offset, length, null, null, emoji(), null);
            case PRE -> new Entity("pre", offset, length, null, closed.language(), null, null);
            default -> Entity.plain(closed.style().type(), offset, length);
        };
        if (entity != null && length > 0) {
            entities.add(entity);
        }
    }

    private String emoji() {
        if (in.peek() != '(') {
            throw Refusal.badRequest("can't parse entities: Custom emoji entity must contain a tg://emoji URL");
        }
        String address = address("", "a custom emoji URL");
        return address.substring(address.indexOf('=') + 1);
    }

    private String address(String label, String what) {
        if (in.peek() != '(') {
            return label;
        }
        in.skip(1);
        int begin = in.position();
        StringBuilder address = new StringBuilder();
        while (!in.atEnd() && in.peek() != ')') {
            in.skip(in.peek() == '\\' ? 1 : 0);
            address.append(in.next());
        }
        if (in.atEnd()) {
            throw Refusal.badRequest(
                    "can't parse entities: Can't find end of " + what + " at byte offset " + in.byteOffset(begin));
        }
        in.skip(1);
        return address.toString();
    }

    private void lineEnd() {
        boolean quoteGoesOn = in.peek(1) == '>';
        if (inQuote && !quoteGoesOn) {
            out.append(in.next());
            closeQuote();
            return;
        }
        out.append(in.next());
        if (quoteGoesOn && inQuote) {
            in.skip(1);
        } else if (quoteGoesOn) {
            openQuote();
        }
    }

    private void openQuote() {
        open.push(new Open(MarkdownStyle.QUOTE, null, out.length(), in.position()));
        in.skip(1);
        inQuote = true;
    }

    private void closeQuote() {
        Open innermost = open.pop();
        if (innermost.style() != MarkdownStyle.QUOTE) {
            throw unclosed(innermost);
        }
        inQuote = false;
        if (out.length() > innermost.offset()) {
            entities.add(Entity.plain("blockquote", innermost.offset(), out.length() - innermost.offset()));
        }
    }

    private Refusal unclosed(Open left) {
        return Refusal.badRequest("can't parse entities: Can't find end of "
                + left.style().title() + " entity at byte offset " + in.byteOffset(left.begin()));
    }

    private record Open(MarkdownStyle style, @Nullable String language, int offset, int begin) {}
}
