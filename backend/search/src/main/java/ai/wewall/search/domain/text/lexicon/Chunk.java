package ai.wewall.search.domain.text.lexicon;

import ai.wewall.search.domain.text.chars.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the text that stands for something, a word that stands for nothing known, or a sign.
 *
 * @param tokens its tokens, one or more
 * @param concepts what it may stand for
 * @param start UTF-16 offset of its first unit
 * @param end UTF-16 offset after its last unit
 */
public record Chunk(List<Token> tokens, List<Concept> concepts, int start, int end) {

    static Chunk of(List<Token> tokens, List<Concept> concepts) {
        return new Chunk(
                tokens, concepts, tokens.getFirst().start(), tokens.getLast().end());
    }

    public Token first() {
        return tokens.getFirst();
    }

    public Token last() {
        return tokens.getLast();
    }

    /** Normal form of its first word. */
    public String word() {
        return first().word();
    }

    public boolean is(Kind kind) {
        return value(kind) != null;
    }

    public boolean is(Kind kind, String value) {
        for (Concept concept : concepts) {
            if (concept.kind() == kind && concept.value().equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** The first entry of a kind that it may stand for, or null. */
    public @Nullable String value(Kind kind) {
        for (Concept concept : concepts) {
            if (concept.kind() == kind) {
                return concept.value();
            }
        }
        return null;
    }

    public boolean isSign() {
        return first().kind() == Token.Kind.SIGN;
    }

    public boolean isSign(String sign) {
        return tokens.size() == 1 && first().isSign(sign);
    }

    public boolean isKnown() {
        return !concepts.isEmpty();
    }
}
