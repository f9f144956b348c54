package ai.wewall.analytics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Analytics.
 *
 * @param pageThreads threads that draw memoranda
 * @param waitingPages most memoranda that wait for a thread; more are refused with 503
 */
@Validated
@ConfigurationProperties("wewall.analytics")
record AnalyticsProperties(
        @DefaultValue("2") @Min(1) @Max(64) int pageThreads,
        @DefaultValue("100") @Min(1) int waitingPages) {}
