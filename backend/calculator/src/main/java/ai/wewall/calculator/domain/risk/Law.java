package ai.wewall.calculator.domain.risk;

import ai.wewall.model.calculation.RandomVariable;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A law that a variable follows (contract part D). A draw may be infinite where the parameters are giants. */
sealed interface Law {

    /** One draw. */
    double draw(RandomGenerator random);

    /** The law of a sound variable. */
    static Law of(RandomVariable variable) {
        return switch (variable.distribution()) {
            case NORMAL -> new Normal(given(variable.mean()), given(variable.sd()));
            case LOGNORMAL -> LogNormal.of(given(variable.mean()), given(variable.sd()));
            case UNIFORM -> new Uniform(given(variable.low()), given(variable.high()));
            case TRIANGULAR -> new Triangular(given(variable.low()), given(variable.mode()), given(variable.high()));
        };
    }

    private static double given(@Nullable Double parameter) {
        return Objects.requireNonNull(parameter, "a parameter of the law");
    }

    /** Whether the parameters that the law needs are there and fit together, and min is not above max. */
    static boolean isSound(RandomVariable variable) {
        boolean ordered = variable.min() == null || variable.max() == null || variable.min() <= variable.max();
        return ordered && hasSoundParameters(variable);
    }

    /** A rule sees what was refused as null. */
    private static boolean hasSoundParameters(RandomVariable variable) {
        Double mean = variable.mean();
        Double sd = variable.sd();
        Double low = variable.low();
        Double mode = variable.mode();
        Double high = variable.high();
        if (variable.distribution() == null) {
            return true;
        }
        return switch (variable.distribution()) {
            case NORMAL -> mean != null && sd != null && sd >= 0;
            case LOGNORMAL -> mean != null && sd != null && sd >= 0 && mean > 0;
            case UNIFORM -> low != null && high != null && low < high;
            case TRIANGULAR -> low != null && mode != null && high != null && low <= mode && mode <= high && low < high;
        };
    }

    /** By mean and standard deviation. */
    record Normal(double mean, double sd) implements Law {
        @Override
        public double draw(RandomGenerator random) {
            return mean + sd * random.nextGaussian();
        }
    }

    /** By mean and standard deviation of the logarithm. */
    record LogNormal(double location, double scale) implements Law {

        /** By mean and standard deviation of the variable itself. */
        static LogNormal of(double mean, double sd) {
            double relative = sd / mean;
            double variance =
                    relative < 1e100 ? Math.log1p(relative * relative) : 2 * Math.log(sd) - 2 * Math.log(mean);
            return new LogNormal(Math.log(mean) - variance / 2, Math.sqrt(variance));
        }

        @Override
        public double draw(RandomGenerator random) {
            return Math.exp(location + scale * random.nextGaussian());
        }
    }

    /** The same everywhere between two values. */
    record Uniform(double low, double high) implements Law {
        @Override
        public double draw(RandomGenerator random) {
            return between(low, high, random.nextDouble());
        }
    }

    /** Rising to the most likely value, falling from it. */
    record Triangular(double low, double mode, double high) implements Law {
        @Override
        public double draw(RandomGenerator random) {
            double uniform = random.nextDouble();
            double scale = Double.isInfinite(high - low) ? 0.5 : 1;
            double split = (mode * scale - low * scale) / (high * scale - low * scale);
            return uniform < split
                    ? between(low, mode, Math.sqrt(uniform / split))
                    : between(high, mode, Math.sqrt((1 - uniform) / (1 - split)));
        }
    }

    /** Written so that the difference of two giants cannot overflow. */
    private static double between(double from, double to, double share) {
        return from * (1 - share) + to * share;
    }
}
