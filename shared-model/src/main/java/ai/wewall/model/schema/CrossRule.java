package ai.wewall.model.schema;

/**
 * A rule that ties several fields of one object together. It is asked after each field was looked at by itself, also
 * where some were refused, so that all errors are told at once.
 *
 * @param <T> the record that the object becomes
 */
@FunctionalInterface
public interface CrossRule<T> {

    /**
     * Refuses what does not fit together.
     *
     * @param body the object with every refused value left out: any component, and any element of a list, may be null
     *     here, whatever its type says
     * @param verdict what was refused so far
     */
    void check(T body, Verdict verdict);
}
