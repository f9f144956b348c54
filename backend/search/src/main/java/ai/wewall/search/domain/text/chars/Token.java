package ai.wewall.search.domain.text.chars;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number or a sign of the text.
 *
 * @param start UTF-16 offset of its first unit in the original
 * @param end UTF-16 offset after its last unit
 * @param word normal form; of a number its digits
 * @param number the value, of numbers only
 * @param grouped the value if a single dot or comma before three digits groups them («18.000»); else null
 * @param ordinal whether it is a number with the ending of an ordinal («2-й»)
 * @param spaced whether a space or the start of the text stands before it
 * @param capital whether it begins with a capital letter
 */
public record Token(
        Kind kind,
        int start,
        int end,
        String word,
        @Nullable BigDecimal number,
        @Nullable BigDecimal grouped,
        boolean ordinal,
        boolean spaced,
        boolean capital) {

    /** What a token is. {@code OTHER} are links, addresses, phone numbers and dates, which no rule reads. */
    public enum Kind {
        WORD,
        NUMBER,
        SIGN,
        OTHER
    }

    static Token of(Kind kind, NormalText text, int from, int to, String word) {
        boolean spaced = from == 0 || text.at(from - 1) == ' ' || text.at(from - 1) == '\n';
        return new Token(kind, text.start(from), text.end(to - 1), word, null, null, false, spaced, text.capital(from));
    }

    Token withNumber(BigDecimal value, @Nullable BigDecimal groupedValue, boolean isOrdinal) {
        return new Token(kind, start, end, word, value, groupedValue, isOrdinal, spaced, capital);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isSign(String sign) {
        return kind == Kind.SIGN && word.equals(sign);
    }
}
