package ai.wewall.search.domain.text.chars;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads Russian that was typed with the Latin layout on, «jabc» for «офис» (rule 8). */
public final class KeyboardLayout {

    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюе";

    /** Shorter words are read only beside longer ones that were read for sure. */
    private static final int SURE_LENGTH = 3;

    private final Predicate<String> knownWord;
    private final Predicate<String> russianWord;

    /**
     * By what is known.
     *
     * @param knownWord whether a word of either alphabet stands in the tables
     * @param russianWord whether a Russian word exists
     */
    public KeyboardLayout(Predicate<String> knownWord, Predicate<String> russianWord) {
        this.knownWord = knownWord;
        this.russianWord = russianWord;
    }

    private record Piece(int from, int to) {}

    /** The text with its mistyped words in Russian letters; offsets stay. */
    public NormalText read(NormalText text) {
        List<Piece> pieces = latinPieces(text);
        if (pieces.isEmpty()) {
            return text;
        }
        char[] chars = text.copyOfChars();
        boolean any = false;
        List<Piece> unsure = new ArrayList<>();
        for (Piece piece : pieces) {
            int end = sureEnd(text, piece);
            if (end > 0) {
                write(chars, text, piece.from(), end);
                any = true;
            } else {
                unsure.add(piece);
            }
        }
        if (any) {
            unsure.forEach(piece -> writeShort(chars, text, piece));
        }
        return any ? text.with(chars) : text;
    }

    private static List<Piece> latinPieces(NormalText text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            boolean letters = false;
            while (to < text.length() && LATIN.indexOf(text.at(to)) >= 0) {
                letters |= text.at(to) >= 'a' && text.at(to) <= 'z';
                to++;
            }
            if (letters && !isRussian(text.at(from - 1)) && !isRussian(text.at(to))) {
                pieces.add(new Piece(from, to));
            }
            from = Math.max(to, from + 1);
        }
        return pieces;
    }

    private static boolean isRussian(char c) {
        return c >= 'а' && c <= 'я';
    }

    /** Where the mistyped word ends: the whole piece, or the piece less its last sign; 0 if neither is a word. */
    private int sureEnd(NormalText text, Piece piece) {
        int ours = sureEnd(text, piece, knownWord);
        return ours > 0 ? ours : sureEnd(text, piece, russianWord);
    }

    private int sureEnd(NormalText text, Piece piece, Predicate<String> isWord) {
        for (int end = piece.to(); end > piece.from() && end >= piece.to() - 2; end--) {
            String latin = text.slice(piece.from(), end);
            if (end - piece.from() >= SURE_LENGTH && !hasLatinWord(latin) && isWord.test(translate(latin))) {
                return end;
            }
            if (isLetter(text.at(end - 1))) {
                return 0;
            }
        }
        return 0;
    }

    private boolean hasLatinWord(String latin) {
        return latin.chars().allMatch(c -> isLetter((char) c)) && knownWord.test(latin);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private void writeShort(char[] chars, NormalText text, Piece piece) {
        int end = piece.to();
        while (end > piece.from() && !isLetter(text.at(end - 1))) {
            end--;
        }
        String latin = text.slice(piece.from(), end);
        if (end - piece.from() < SURE_LENGTH && (end - piece.from() == 1 || russianWord.test(translate(latin)))) {
            write(chars, text, piece.from(), end);
        }
    }

    private static void write(char[] chars, NormalText text, int from, int to) {
        for (int i = from; i < to; i++) {
            chars[i] = RUSSIAN.charAt(LATIN.indexOf(text.at(i)));
        }
    }

    private static String translate(String latin) {
        char[] russian = new char[latin.length()];
        for (int i = 0; i < russian.length; i++) {
            russian[i] = RUSSIAN.charAt(LATIN.indexOf(latin.charAt(i)));
        }
        return new String(russian);
    }
}
