package ai.wewall.search.domain.text.chars;

/**
 * A text in the one form that rules compare (lower case, е for ё, composed letters, plain spaces and dashes), with the
 * way back from each of its characters to the UTF-16 units of the original.
 */
public final class NormalText {

    private final String original;
    private final char[] chars;
    private final int[] starts;
    private final int[] ends;
    private final int length;

    NormalText(String original, char[] chars, int[] starts, int[] ends, int length) {
        this.original = original;
        this.chars = chars;
        this.starts = starts;
        this.ends = ends;
        this.length = length;
    }

    /** The text as the person wrote it. */
    public String original() {
        return original;
    }

    public int length() {
        return length;
    }

    /** The character at a place, or NUL outside of the text, so that looking ahead needs no check. */
    public char at(int index) {
        return index >= 0 && index < length ? chars[index] : '\0';
    }

    /** Offset in the original of the first unit of a character. */
    public int start(int index) {
        return starts[index];
    }

    /** Offset in the original after the last unit of a character. */
    public int end(int index) {
        return ends[index];
    }

    /** Whether the character was a capital letter in the original. */
    public boolean capital(int index) {
        return Character.isUpperCase(original.charAt(starts[index]));
    }

    public String slice(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** The same text with other characters at the same places. */
    NormalText with(char[] others) {
        return new NormalText(original, others, starts, ends, length);
    }

    char[] copyOfChars() {
        return java.util.Arrays.copyOf(chars, length);
    }
}
