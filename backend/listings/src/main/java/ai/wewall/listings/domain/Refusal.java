package ai.wewall.listings.domain;

/**
 * One reason why a listing may not become what was asked for.
 *
 * @param field path of the attribute, as {@code price} or {@code leases[1].end}
 */
public record Refusal(String field, Code code) {

    /** What is wrong, in the words of the API's field errors. */
    public enum Code {
        /** A published listing needs it. */
        REQUIRED,
        OUT_OF_RANGE,
        /** A text holds what no text may hold. */
        INVALID_VALUE,
        TOO_MANY,
        /** Two values stand the wrong way round. */
        ORDER,
        /** Two values exclude each other. */
        CONFLICT,
        /** The leases take more than there is. */
        AREA_EXCEEDED,
        /** It is published already. */
        ALREADY_PUBLISHED,
        /** Only what is published can be withdrawn. */
        NOT_PUBLISHED
    }
}
