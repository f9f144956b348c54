package ai.wewall.platform.http.outbound;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Objects;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

/** What differs for one service, see {@link ServiceLimits}; what is absent does not differ. */
record ServiceLimitsOverride(
        @DurationMin(millis = 1) @Nullable Duration timeLimit,
        @Min(1) @Max(10) @Nullable Integer attempts,
        @DurationMin(millis = 1) @Nullable Duration backoff,
        @DurationMin(millis = 1) @Nullable Duration maxBackoff,
        @Min(1) @Nullable Integer concurrent,
        @Min(1) @Max(100) @Nullable Integer failureRatePct,
        @Min(1) @Nullable Integer window,
        @Min(1) @Nullable Integer minimumCalls,
        @DurationMin(millis = 1) @Nullable Duration openFor,
        @Min(1) @Nullable Integer trialCalls) {

    ServiceLimits over(ServiceLimits defaults) {
        return new ServiceLimits(
                or(timeLimit, defaults.timeLimit()),
                or(attempts, defaults.attempts()),
                or(backoff, defaults.backoff()),
                or(maxBackoff, defaults.maxBackoff()),
                or(concurrent, defaults.concurrent()),
                or(failureRatePct, defaults.failureRatePct()),
                or(window, defaults.window()),
                or(minimumCalls, defaults.minimumCalls()),
                or(openFor, defaults.openFor()),
                or(trialCalls, defaults.trialCalls()));
    }

    private static <T> T or(@Nullable T own, T otherwise) {
        return Objects.requireNonNullElse(own, otherwise);
    }
}
