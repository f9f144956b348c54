package ai.wewall.platform.http.outbound;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one service is allowed.
 *
 * @param timeLimit longest time of one try
 * @param attempts tries of a call that may be repeated, the first included
 * @param backoff longest wait before the second try, doubled with each further one; the wait is a random part of it
 * @param maxBackoff what the longest wait is never doubled beyond
 * @param concurrent most calls under way at once; a further one is refused
 * @param failureRatePct share of failed calls, per cent, from which on the service is left alone
 * @param window newest calls that the share is taken of
 * @param minimumCalls calls before the share counts
 * @param openFor how long the service is left alone
 * @param trialCalls calls that are let through after that, to see whether it is back
 */
record ServiceLimits(
        @DurationMin(millis = 1) @DefaultValue("10s") Duration timeLimit,
        @Min(1) @Max(10) @DefaultValue("3") int attempts,
        @DurationMin(millis = 1) @DefaultValue("200ms") Duration backoff,
        @DurationMin(millis = 1) @DefaultValue("5s") Duration maxBackoff,
        @Min(1) @DefaultValue("64") int concurrent,
        @Min(1) @Max(100) @DefaultValue("50") int failureRatePct,
        @Min(1) @DefaultValue("50") int window,
        @Min(1) @DefaultValue("10") int minimumCalls,
        @DurationMin(millis = 1) @DefaultValue("10s") Duration openFor,
        @Min(1) @DefaultValue("3") int trialCalls) {}
