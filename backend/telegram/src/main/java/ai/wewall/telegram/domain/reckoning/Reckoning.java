package ai.wewall.telegram.domain.reckoning;

import ai.wewall.telegram.domain.BoardId;
import org.jspecify.annotations.Nullable;

/**
 * The calculation that a dialogue is about.
 *
 * @param board the list that its offer stands in
 * @param number of the offer, from 1; 0 where it was not said which one
 * @param kept where it is kept among the person's own calculations, or null
 */
public record Reckoning(
        BoardId board, int number, Terms terms, @Nullable String kept) {

    /** The same with other terms. */
    public Reckoning with(Terms other) {
        return new Reckoning(board, number, other, kept);
    }

    /** The same, kept there. */
    public Reckoning keptAs(@Nullable String id) {
        return new Reckoning(board, number, terms, id);
    }
}
