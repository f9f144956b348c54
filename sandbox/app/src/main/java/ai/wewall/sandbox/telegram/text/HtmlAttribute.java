package ai.wewall.sandbox.telegram.text;

import ai.wewall.sandbox.telegram.wire.Refusal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One attribute of a start tag. */
record HtmlAttribute(String name, String value) {

    /** Reads the next one, or null where the tag ends; the scanner then stands at its {@code >}. */
    static @Nullable HtmlAttribute read(Scanner in, String tag, int tagBegin) {
        in.skipSpaces();
        if (in.peek() == '>') {
            return null;
        }
        String name = in.readWhile(HtmlAttribute::isNamePart);
        if (name.isEmpty()) {
            throw refused("Empty attribute name in the tag \"" + tag + '"', in.byteOffset(tagBegin));
        }
        in.skipSpaces();
        if (in.peek() != '=') {
            return withoutValue(in, tag, tagBegin, name);
        }
        in.skip(1);
        in.skipSpaces();
        if (in.atEnd()) {
            throw refused("Unclosed start tag \"" + tag + '"', in.byteOffset(tagBegin));
        }
        String value = in.peek() == '"' || in.peek() == '\'' ? quoted(in) : token(in);
        if (in.atEnd()) {
            throw refused("Unclosed start tag", in.byteOffset(tagBegin));
        }
        return new HtmlAttribute(name, value);
    }

    private static HtmlAttribute withoutValue(Scanner in, String tag, int tagBegin, String name) {
        if (tag.equals("blockquote") && name.equals("expandable") && !in.atEnd()) {
            return new HtmlAttribute(name, "");
        }
        throw refused(
                "Expected equal sign in declaration of an attribute of the tag \"" + tag + '"',
                in.byteOffset(tagBegin));
    }

    private static boolean isNamePart(int character) {
        return !Scanner.isSpace(character) && "=>/\"'".indexOf(character) < 0;
    }

    private static String quoted(Scanner in) {
        char quote = in.next();
        StringBuilder value = new StringBuilder();
        while (!in.atEnd() && in.peek() != quote) {
            if (in.peek() == '&') {
                HtmlReferences.read(in, value);
            } else {
                value.append(in.next());
            }
        }
        in.skip(1);
        return value.toString();
    }

    private static String token(Scanner in) {
        int begin = in.position();
        String value = in.readWhile(character ->
                (character < 128 && Character.isLetterOrDigit(character)) || character == '.' || character == '-');
        if (!in.atEnd() && !Scanner.isSpace(in.peek()) && in.peek() != '>') {
            throw refused("Unexpected end of name token", in.byteOffset(begin));
        }
        return value.toLowerCase(Locale.ROOT);
    }

    private static Refusal refused(String what, int byteOffset) {
        return Refusal.badRequest("can't parse entities: " + what + " at byte offset " + byteOffset);
    }
}
