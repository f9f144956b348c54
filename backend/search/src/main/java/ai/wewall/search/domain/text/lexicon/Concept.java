package ai.wewall.search.domain.text.lexicon;

/**
 * What a phrase of the tables stands for.
 *
 * @param value the entry's name in its section, as {@code OFFICE} or a station's name
 * @param guarded whether the phrase is also an everyday word, and means the entry only where the context says so
 */
public record Concept(Kind kind, String value, boolean guarded) {

    public Concept(Kind kind, String value) {
        this(kind, value, false);
    }

    boolean isLike(Concept other) {
        return kind == other.kind && value.equals(other.value);
    }
}
