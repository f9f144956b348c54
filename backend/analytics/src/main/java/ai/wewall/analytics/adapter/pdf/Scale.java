package ai.wewall.analytics.adapter.pdf;

import java.util.List;
import java.util.stream.IntStream;

/** An axis with round values. */
record Scale(double low, double high, double step) {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** An axis over two values, of which at least one is not zero, with about so many lines. */
    static Scale over(double least, double most, int lines) {
        double span = most - least > 0 ? most - least : 1;
        double step = round(span / lines);
        return new Scale(Math.floor(least / step) * step, Math.ceil(most / step) * step, step);
    }

    private static double round(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double round : ROUND) {
            if (round * power >= rough) {
                return round * power;
            }
        }
        return 10 * power;
    }

    List<Double> values() {
        int count = (int) Math.round((high - low) / step);
        return IntStream.rangeClosed(0, count)
                .mapToObj(i -> low + i * step)
                .map(value -> Math.abs(value) < step / 1e6 ? Double.valueOf(0) : value)
                .toList();
    }

    /** Where a value stands between the lowest and the highest, from the bottom to the top. */
    float at(double value, float top, float bottom) {
        return high == low ? bottom : (float) (bottom - (value - low) / (high - low) * (bottom - top));
    }
}
