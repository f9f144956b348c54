package ai.wewall.search.domain.text.reading;

import ai.wewall.search.domain.text.lexicon.Chunk;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the text as the rules see it: a chunk, or a quantity made of several.
 *
 * @param chunks what it is made of, one or more
 * @param clause number of the clause it stands in; commas end one
 * @param sentence number of the sentence it stands in
 */
public record Item(List<Chunk> chunks, @Nullable Quantity quantity, int clause, int sentence) {

    public Chunk chunk() {
        return chunks.getFirst();
    }

    public int start() {
        return chunks.getFirst().start();
    }

    public int end() {
        return chunks.getLast().end();
    }

    public boolean isQuantity() {
        return quantity != null;
    }

    /** Normal form of its first word. */
    public String word() {
        return chunk().word();
    }

    /** Whether it may stand for something of a kind. A quantity stands for nothing else. */
    public boolean is(Kind kind) {
        return quantity == null && chunk().is(kind);
    }

    public boolean is(Kind kind, String value) {
        return quantity == null && chunk().is(kind, value);
    }

    public boolean isWord(String word) {
        return quantity == null && chunk().tokens().size() == 1 && word().equals(word);
    }

    public boolean isSign(String sign) {
        return quantity == null && chunk().isSign(sign);
    }

    public boolean isSign() {
        return quantity == null && chunk().isSign();
    }

    public @Nullable String value(Kind kind) {
        return quantity == null ? chunk().value(kind) : null;
    }

    /** The entry of a kind that it was found to stand for. */
    public String entry(Kind kind) {
        return Objects.requireNonNull(value(kind));
    }

    /** Whether it is a word that no table has. */
    public boolean isUnknownWord() {
        return quantity == null && chunk().first().isWord() && !chunk().isKnown();
    }
}
