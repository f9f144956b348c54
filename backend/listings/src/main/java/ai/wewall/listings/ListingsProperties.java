package ai.wewall.listings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the catalogue.
 *
 * @param demoListings size of the demo market, made once for a database; 0 makes none
 * @param demoSeed another seed gives another market
 * @param drawings how many pictures may be drawn at once
 * @param drawingsWaiting how many more may wait for a free pen before callers are told to come again
 */
@Validated
@ConfigurationProperties("wewall.listings")
public record ListingsProperties(
        @Min(0) @Max(1_000_000) @DefaultValue("20000") int demoListings,
        @DefaultValue("20261116") long demoSeed,
        @Min(1) @Max(64) @DefaultValue("2") int drawings,
        @Min(1) @Max(100_000) @DefaultValue("500") int drawingsWaiting) {}
