package ai.wewall.sandbox.telegram.text;

import org.jspecify.annotations.Nullable;

/** What may stand behind the three back quotes that open a block of code. */
final class MarkdownFence {

    private MarkdownFence() {}

    /** Reads the language, if one is named, and the end of its line. */
    static @Nullable String language(Scanner in) {
        int length = 0;
        while (in.peek(length) != Scanner.END && !Scanner.isSpace(in.peek(length)) && in.peek(length) != '`') {
            length++;
        }
        String language = null;
        if (length > 0 && in.peek(length) != Scanner.END && in.peek(length) != '`') {
            int begin = in.position();
            in.skip(length);
            language = in.since(begin);
        }
        if (in.peek() == '\n') {
            in.skip(1);
        }
        return language;
    }
}
