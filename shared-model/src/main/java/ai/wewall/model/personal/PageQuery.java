package ai.wewall.model.personal;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param cursor where it begins, as an earlier answer gave it
 * @param limit entries on the page, 1 to 100; 20 when absent
 */
public record PageQuery(@Nullable String cursor, @Nullable Integer limit) {

    private static final int DEFAULT_LIMIT = 20;

    /** The number of entries wanted. */
    public int size() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }
}
