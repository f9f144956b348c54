package ai.wewall.platform.http;

import reactor.core.publisher.Mono;

/**
 * What stands round every outside call, whatever client makes it: time limit, circuit breaker, bulkhead and metrics, and
 * for what may be repeated a retry with exponential back-off and full jitter. The clients' own retries are off.
 */
public interface OutboundPolicy {

    /**
     * A call that is made at most once.
     *
     * @param operation a short stable name for metrics, as {@code sendMessage}
     */
    <T> Mono<T> once(String operation, Mono<T> call);

    /** A call that has the same effect however often it is made, so it is tried again after a failure of the way there. */
    <T> Mono<T> repeatable(String operation, Mono<T> call);
}
