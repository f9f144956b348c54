package ai.wewall.platform.event;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are handed on.
 *
 * @param poll how often a lost wake-up is made good
 * @param attempts tries before a failing event is parked
 * @param backoff wait after the first failure, doubled with each further one
 * @param maxBackoff longest wait between two tries
 * @param retention how long events are kept
 */
@ConfigurationProperties("wewall.events")
public record EventProperties(
        @DefaultValue("1s") Duration poll,
        @DefaultValue("10") int attempts,
        @DefaultValue("500ms") Duration backoff,
        @DefaultValue("5m") Duration maxBackoff,
        @DefaultValue("14d") Duration retention) {}
