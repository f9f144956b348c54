package ai.wewall.listings.domain.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Values with weights. */
public final class Odds<T> {

    private final List<T> values;
    private final double[] upTo;

    private Odds(List<T> values, double[] weights) {
        this.values = List.copyOf(values);
        this.upTo = new double[weights.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            upTo[i] = sum;
        }
        if (values.isEmpty() || !(sum > 0)) {
            throw new IllegalArgumentException("nothing to choose from");
        }
    }

    /** These values, each with its weight. */
    public static <T> Odds<T> of(List<T> values, ToDoubleFunction<T> weight) {
        return new Odds<>(values, values.stream().mapToDouble(weight).toArray());
    }

    /** One value to begin with; others are added by {@link Builder#or}. */
    public static <T> Builder<T> of(double weight, T value) {
        return new Builder<T>().or(weight, value);
    }

    /** The value at this share of all the weights. */
    T at(double share) {
        double wanted = share * upTo[upTo.length - 1];
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] > wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return values.get(low);
    }

    /** Odds in the making. */
    public static final class Builder<T> {

        private final List<T> values = new ArrayList<>();
        private final List<Double> weights = new ArrayList<>();

        private Builder() {}

        /** One more value. */
        public Builder<T> or(double weight, T value) {
            values.add(value);
            weights.add(weight);
            return this;
        }

        /** The odds. */
        public Odds<T> build() {
            return new Odds<>(
                    values, weights.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }
}
