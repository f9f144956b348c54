package ai.wewall.sandbox.telegram.text;

import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;

/** Reads a text from left to right and tells places in bytes, as the service does. */
final class Scanner {

    /** What is read behind the end. */
    static final char END = '\0';

    private final String text;
    private int position;

    Scanner(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return position >= text.length();
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return position + ahead < text.length() ? text.charAt(position + ahead) : END;
    }

    boolean looksAt(String expected) {
        return text.startsWith(expected, position);
    }

    char next() {
        char read = peek();
        position++;
        return read;
    }

    void skip(int count) {
        position += count;
    }

    void skipSpaces() {
        readWhile(Scanner::isSpace);
    }

    String readWhile(IntPredicate wanted) {
        int begin = position;
        while (!atEnd() && wanted.test(text.charAt(position))) {
            position++;
        }
        return text.substring(begin, position);
    }

    int position() {
        return position;
    }

    String since(int begin) {
        return text.substring(begin, Math.min(position, text.length()));
    }

    /** The place of a character in the text's UTF-8 bytes. */
    int byteOffset(int index) {
        return text.substring(0, Math.min(index, text.length())).getBytes(StandardCharsets.UTF_8).length;
    }

    static boolean isSpace(int character) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }
}
