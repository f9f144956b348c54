package ai.wewall.model.calculation;

import org.jspecify.annotations.Nullable;

/** Values under which so many per cent lie, by linear interpolation; null where nothing is defined. */
public record Percentiles(
        @Nullable Double p5,
        @Nullable Double p10,
        @Nullable Double p25,
        @Nullable Double p50,
        @Nullable Double p75,
        @Nullable Double p90,
        @Nullable Double p95) {}
