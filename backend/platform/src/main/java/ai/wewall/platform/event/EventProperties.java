package ai.wewall.platform.event;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How events are handed on.
 *
 * @param poll how often a lost wake-up is made good
 * @param attempts tries before a failing event is parked
 * @param backoff wait after the first failure, doubled with each further one
 * @param maxBackoff longest wait between two tries
 * @param handlingLimit longest time that a consumer may take for one event; its transaction holds readers back
 * @param retention how long events are kept
 */
@Validated
@ConfigurationProperties("wewall.events")
public record EventProperties(
        @DurationMin(millis = 10) @DefaultValue("1s") Duration poll,
        @Min(1) @DefaultValue("10") int attempts,
        @DurationMin(millis = 1) @DefaultValue("500ms") Duration backoff,
        @DurationMin(millis = 1) @DefaultValue("5m") Duration maxBackoff,
        @DurationMin(millis = 1) @DefaultValue("30s") Duration handlingLimit,
        @DurationMin(hours = 1) @DefaultValue("14d") Duration retention) {}
