package ai.wewall.search.application.personal;

import org.jspecify.annotations.Nullable;

/** Refuses texts that no search would take. */
public interface WordsLimit {

    /**
     * Checks the words of a search.
     *
     * @throws ai.wewall.platform.problem.ProblemException 400 {@code TOO_MANY} for more different words than a search takes
     */
    void check(@Nullable String text);
}
