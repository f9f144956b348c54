package ai.wewall.sandbox.telegram.text;

import org.jspecify.annotations.Nullable;

/** The marks of MarkdownV2; a longer mark stands before the shorter one that begins it. */
enum MarkdownStyle {
    PRE("pre", "Pre", "```", "```"),
    CODE("code", "Code", "`", "`"),
    UNDERLINE("underline", "Underline", "__", "__"),
    ITALIC("italic", "Italic", "_", "_"),
    BOLD("bold", "Bold", "*", "*"),
    STRIKE("strikethrough", "Strikethrough", "~", "~"),
    SPOILER("spoiler", "Spoiler", "||", "||"),
    EMOJI("custom_emoji", "CustomEmoji", "![", "]"),
    LINK("text_link", "TextUrl", "[", "]"),
    QUOTE("blockquote", "BlockQuote", "\n>", "\n");

    private final String type;
    private final String title;
    private final String opening;
    private final String closing;

    MarkdownStyle(String type, String title, String opening, String closing) {
        this.type = type;
        this.title = title;
        this.opening = opening;
        this.closing = closing;
    }

    static @Nullable MarkdownStyle startingAt(Scanner in) {
        for (MarkdownStyle style : values()) {
            if (style != QUOTE && in.looksAt(style.opening)) {
                return style;
            }
        }
        return null;
    }

    boolean endsAt(Scanner in) {
        return switch (this) {
            case QUOTE -> false;
            case ITALIC -> in.peek() == '_' && in.peek(1) != '_';
            default -> in.looksAt(closing);
        };
    }

    boolean isCode() {
        return this == PRE || this == CODE;
    }

    String type() {
        return type;
    }

    String title() {
        return title;
    }

    String opening() {
        return opening;
    }

    String closing() {
        return closing;
    }
}
