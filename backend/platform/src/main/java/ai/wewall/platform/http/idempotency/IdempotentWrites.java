package ai.wewall.platform.http.idempotency;

import java.util.List;

/**
 * The POSTs of one module that accept {@code Idempotency-Key}, as a bean of its configuration. Such a handler runs in a
 * transaction that its use cases join, and which also keeps the answer: both are there or neither. It answers at once
 * and whole; a stream keeps its answers by itself.
 *
 * @param patterns path patterns exactly as the controllers map them
 */
public record IdempotentWrites(List<String> patterns) {

    public IdempotentWrites {
        patterns = List.copyOf(patterns);
    }

    public static IdempotentWrites of(String... patterns) {
        return new IdempotentWrites(List.of(patterns));
    }
}
