package ai.wewall.model.calculation;

import org.jspecify.annotations.Nullable;

/**
 * What one input does.
 *
 * @param path of a numeric field of the request
 * @param start its value
 * @param low its lower value, inside the bounds of the field
 * @param high its higher value
 * @param atLow the measure there; null where it is undefined
 * @param atHigh the measure there; null where it is undefined
 */
public record TornadoBar(
        String path,
        double start,
        double low,
        double high,
        @Nullable Double atLow,
        @Nullable Double atHigh) {}
