package ai.wewall.model.problem;

/**
 * One refused value.
 *
 * @param field its path, as {@code criteria.area} or {@code income.leases[1].end}; empty for the whole body
 * @param code a stable upper-case word
 * @param message a sentence for a person, in the language of the request
 */
public record FieldError(String field, String code, String message) {

    public FieldError(String field, String code) {
        this(field, code, "");
    }
}
