package ai.wewall.sandbox.telegram.text;

import ai.wewall.sandbox.telegram.wire.Entity;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** From what a caller gives to a text as it is stored. */
public final class Texts {

    /** The longest text, in characters after parsing. */
    public static final int LONGEST_TEXT = 4096;

    /** The longest caption, in characters after parsing. */
    public static final int LONGEST_CAPTION = 1024;

    private static final int LONGEST_MARKUP_BYTES = 1 << 15;

    private Texts() {}

    /**
     * The text of a message, which has to say something.
     *
     * @param parseMode empty for none
     * @param entities used where there is no parse mode
     */
    public static FormattedText message(String given, String parseMode, List<Entity> entities) {
        FormattedText text = parsed(given, parseMode, entities);
        if (text.text().isEmpty()) {
            throw Refusal.badRequest(given.isEmpty() ? "message text is empty" : "text must be non-empty");
        }
        if (length(text) > LONGEST_TEXT) {
            throw Refusal.badRequest("message is too long");
        }
        return text;
    }

    /** A caption, which may be empty. */
    public static FormattedText caption(String given, String parseMode, List<Entity> entities) {
        FormattedText text = parsed(given, parseMode, entities);
        if (length(text) > LONGEST_CAPTION) {
            throw Refusal.badRequest("message caption is too long");
        }
        return text;
    }

    /** A text as a person types it. */
    public static FormattedText typed(String given) {
        FormattedText stripped = new FormattedText(cleaned(given), List.of()).stripped();
        return stripped.with(FoundEntities.in(stripped));
    }

    private static FormattedText parsed(String given, String parseMode, List<Entity> entities) {
        if (given.getBytes(StandardCharsets.UTF_8).length > LONGEST_MARKUP_BYTES) {
            throw Refusal.badRequest("text is too long");
        }
        String text = cleaned(given);
        FormattedText marked = switch (text.isEmpty() ? "" : parseMode.toLowerCase(Locale.ROOT)) {
            case "", "none" -> new FormattedText(text, inside(text, entities));
            case "html" -> HtmlText.parse(text);
            case "markdownv2" -> MarkdownText.parse(text);
            case "markdown" -> LegacyMarkdownText.parse(text);
            default -> throw Refusal.badRequest("unsupported parse_mode");
        };
        FormattedText stripped = marked.stripped();
        return stripped.with(FoundEntities.in(stripped));
    }

    private static List<Entity> inside(String text, List<Entity> entities) {
        return entities.stream()
                .filter(entity -> entity.offset() >= 0 && entity.length() > 0 && entity.end() <= text.length())
                .toList();
    }

    private static String cleaned(String given) {
        StringBuilder clean = new StringBuilder(given.length());
        for (int index = 0; index < given.length(); index++) {
            char character = given.charAt(index);
            if (character == '\n' || character >= ' ') {
                clean.append(character);
            } else if (character != '\r') {
                clean.append(' ');
            }
        }
        return clean.toString();
    }

    private static int length(FormattedText text) {
        return text.text().codePointCount(0, text.text().length());
    }
}
