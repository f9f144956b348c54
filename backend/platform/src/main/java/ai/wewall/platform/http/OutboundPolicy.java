package ai.wewall.platform.http;

import reactor.core.publisher.Mono;

/**
 * What stands round every outside call, whatever client makes it: time limit, circuit breaker, bulkhead and metrics, and
 * for what may be repeated a retry with exponential back-off and full jitter. The clients' own retries are off.
 *
 * <p>A call fails with its own error; with a {@link java.util.concurrent.TimeoutException} where the limit was passed;
 * at once, without a call, with {@code CallNotPermittedException} while the breaker is open and with {@code
 * BulkheadFullException} while too many are under way. {@link AnsweredException} tells of a refusal by a healthy service.
 */
public interface OutboundPolicy {

    /**
     * A call that is made at most once.
     *
     * @param operation a short stable name for metrics, as {@code sendMessage}
     */
    <T> Mono<T> once(String operation, Mono<T> call);

    /**
     * A call that has the same effect however often it is made, so it is tried again after a failure of the way there;
     * the call is subscribed to once for each try.
     */
    <T> Mono<T> repeatable(String operation, Mono<T> call);
}
