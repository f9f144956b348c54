package ai.wewall.platform.http.outbound;

import ai.wewall.platform.http.AnsweredException;
import ai.wewall.platform.http.OutboundPolicies;
import ai.wewall.platform.http.OutboundPolicy;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedRetryMetrics;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** One policy a service, made when it is first asked for. */
final class ResilientPolicies implements OutboundPolicies {

    private final OutboundProperties properties;
    private final MeterRegistry meters;
    private final Clock clock;
    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.ofDefaults();
    private final BulkheadRegistry bulkheads = BulkheadRegistry.ofDefaults();
    private final RetryRegistry retries = RetryRegistry.ofDefaults();
    private final Map<String, OutboundPolicy> policies = new ConcurrentHashMap<>();

    ResilientPolicies(OutboundProperties properties, MeterRegistry meters, Clock clock) {
        this.properties = properties;
        this.meters = meters;
        this.clock = clock;
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
        TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(meters);
        TaggedRetryMetrics.ofRetryRegistry(retries).bindTo(meters);
    }

    @Override
    public OutboundPolicy of(String service) {
        return policies.computeIfAbsent(service, this::make);
    }

    private OutboundPolicy make(String service) {
        ServiceLimits limits = properties.of(service);
        return new ResilientPolicy(
                limits.timeLimit(),
                breakers.circuitBreaker(service, breaking(limits)),
                bulkheads.bulkhead(service, bounding(limits)),
                retries.retry(service, repeating(limits)),
                new OutboundMetrics(meters, service));
    }

    /** A refusal by a healthy service counts as a success; what never got there counts for nothing. */
    private CircuitBreakerConfig breaking(ServiceLimits limits) {
        return CircuitBreakerConfig.custom()
                .clock(clock)
                .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(limits.window())
                .minimumNumberOfCalls(Math.min(limits.minimumCalls(), limits.window()))
                .failureRateThreshold(limits.failureRatePct())
                .waitDurationInOpenState(limits.openFor())
                .permittedNumberOfCallsInHalfOpenState(limits.trialCalls())
                .recordException(failure -> !(failure instanceof AnsweredException))
                .build();
    }

    private static BulkheadConfig bounding(ServiceLimits limits) {
        return BulkheadConfig.custom()
                .maxConcurrentCalls(limits.concurrent())
                .maxWaitDuration(Duration.ZERO)
                .build();
    }

    private static RetryConfig repeating(ServiceLimits limits) {
        return RetryConfig.custom()
                .maxAttempts(limits.attempts())
                .intervalFunction(fullJitter(limits.backoff(), limits.maxBackoff()))
                .ignoreExceptions(AnsweredException.class, CallNotPermittedException.class, BulkheadFullException.class)
                .build();
    }

    /** Any wait up to the doubled one is as likely as any other, so that callers who failed together do not return so. */
    static IntervalFunction fullJitter(Duration first, Duration longest) {
        return attempt -> {
            long doubled = first.toMillis() << Math.min(attempt - 1, 30);
            return ThreadLocalRandom.current().nextLong(1 + Math.min(doubled, longest.toMillis()));
        };
    }
}
