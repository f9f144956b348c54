package ai.wewall.search.domain.text.chars;

import ai.wewall.search.domain.text.chars.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a text into words, numbers and signs. Emoji and other signs that carry nothing are left out. */
public final class Tokenizer {

    /** Abbreviations with a sign inside, kept as one word. */
    private static final Set<String> JOINED =
            Set.of("пр-т", "пр-кт", "б-р", "пр-д", "р-н", "м/м", "с/у", "пл-дь", "пом-е", "м-ц", "т/ц", "б/ц", "ш/с");

    private static final String SIGNS = "-.,;:!?/+~±%&$€₽<>=≤≥()\"'«»№²";

    private final NormalText text;
    private final Untouchables untouchables;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(NormalText text) {
        this.text = text;
        this.untouchables = new Untouchables(text);
    }

    public static List<Token> tokens(NormalText text) {
        Tokenizer tokenizer = new Tokenizer(text);
        int at = 0;
        while (at < text.length()) {
            at = tokenizer.next(at);
        }
        return List.copyOf(tokenizer.tokens);
    }

    private int next(int at) {
        int untouchable = untouchables.end(at);
        if (untouchable > at) {
            return add(Kind.OTHER, at, untouchable, text.slice(at, untouchable));
        }
        char c = text.at(at);
        if (c >= '0' && c <= '9') {
            return number(at);
        }
        if (Character.isLetter(c)) {
            return word(at);
        }
        if (c == '\n' && !isAfterComma() || SIGNS.indexOf(c) >= 0) {
            return add(Kind.SIGN, at, at + 1, String.valueOf(c));
        }
        return at + 1;
    }

    /** A list that goes on in the next line. */
    private boolean isAfterComma() {
        return !tokens.isEmpty() && tokens.getLast().isSign(",");
    }

    private int add(Kind kind, int from, int to, String word) {
        tokens.add(Token.of(kind, text, from, to, word));
        return to;
    }

    private int number(int from) {
        NumberLiteral literal = NumberLiteral.read(text, from);
        if (literal == null) {
            return add(Kind.OTHER, from, NumberLiteral.endOfDigits(text, from), "");
        }
        int end = literal.end();
        Token token = Token.of(Kind.NUMBER, text, from, end, text.slice(from, end));
        tokens.add(token.withNumber(literal.value(), literal.grouped(), literal.ordinal()));
        return end;
    }

    private int word(int from) {
        int to = from;
        while (Character.isLetter(text.at(to))) {
            to++;
        }
        String joined = joined(from, to);
        if (joined != null) {
            return add(Kind.WORD, from, from + joined.length(), joined);
        }
        int squared = squareEnd(from, to);
        return squared > 0
                ? add(Kind.WORD, from, squared, "м2")
                : add(Kind.WORD, from, to, Homoglyphs.unmix(text.slice(from, to)));
    }

    private @Nullable String joined(int from, int to) {
        if (to - from > 3 || (text.at(to) != '-' && text.at(to) != '/')) {
            return null;
        }
        int end = to + 1;
        while (Character.isLetter(text.at(end)) && end - to < 5) {
            end++;
        }
        String whole = text.slice(from, end);
        return JOINED.contains(whole) ? whole : null;
    }

    /** «м2», «m²», «м^2» as one word. */
    private int squareEnd(int from, int to) {
        if (to - from != 1 || (text.at(from) != 'м' && text.at(from) != 'm')) {
            return 0;
        }
        int two = text.at(to) == '^' ? to + 1 : to;
        boolean squared = text.at(two) == '²' || text.at(two) == '2' && !Character.isDigit(text.at(two + 1));
        return squared ? two + 1 : 0;
    }
}
