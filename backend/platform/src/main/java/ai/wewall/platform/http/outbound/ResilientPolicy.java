package ai.wewall.platform.http.outbound;

import ai.wewall.platform.http.OutboundPolicy;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.retry.RetryOperator;
import io.github.resilience4j.retry.Retry;
import java.time.Duration;
import reactor.core.publisher.Mono;

/**
 * The policy of one service. Each try stands within time limit, breaker and bulkhead by itself, so that a call that waits
 * to be repeated holds no place.
 */
final class ResilientPolicy implements OutboundPolicy {

    private final Duration timeLimit;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private final Retry retry;
    private final OutboundMetrics metrics;

    ResilientPolicy(
            Duration timeLimit, CircuitBreaker breaker, Bulkhead bulkhead, Retry retry, OutboundMetrics metrics) {
        this.timeLimit = timeLimit;
        this.breaker = breaker;
        this.bulkhead = bulkhead;
        this.retry = retry;
        this.metrics = metrics;
    }

    @Override
    public <T> Mono<T> once(String operation, Mono<T> call) {
        return metrics.timed(operation, attempt(call));
    }

    @Override
    public <T> Mono<T> repeatable(String operation, Mono<T> call) {
        return metrics.timed(operation, attempt(call).transformDeferred(RetryOperator.of(retry)));
    }

    /** The bulkhead stands outside of the breaker, which shall not see calls that were never made. */
    private <T> Mono<T> attempt(Mono<T> call) {
        return call.timeout(timeLimit)
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .transformDeferred(BulkheadOperator.of(bulkhead));
    }
}
