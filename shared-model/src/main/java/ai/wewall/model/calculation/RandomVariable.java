package ai.wewall.model.calculation;

import org.jspecify.annotations.Nullable;

/**
 * An input that is drawn at random, in the unit of its field.
 *
 * @param path of a numeric field of the request that is not an integer
 * @param mean of NORMAL and LOGNORMAL
 * @param sd standard deviation, of NORMAL and LOGNORMAL
 * @param low of TRIANGULAR and UNIFORM
 * @param mode most likely value, of TRIANGULAR
 * @param high of TRIANGULAR and UNIFORM
 * @param min lowest value to be used
 * @param max highest value to be used
 */
public record RandomVariable(
        String path,
        Distribution distribution,
        @Nullable Double mean,
        @Nullable Double sd,
        @Nullable Double low,
        @Nullable Double mode,
        @Nullable Double high,
        @Nullable Double min,
        @Nullable Double max) {}
