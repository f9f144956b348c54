package ai.wewall.search.domain.index;

import ai.wewall.model.search.FacetCount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Twenty bins from the smallest to the largest value. Prices and areas are skewed, so each bin is wider than the one
 * before by the same factor; in equal bins nearly all listings would fall into the first.
 */
final class HistogramCounter implements FacetCounter {

    static final int BINS = 20;

    private final IntToDoubleFunction value;
    private double[] values = new double[1024];
    private int size;

    HistogramCounter(IntToDoubleFunction value) {
        this.value = value;
    }

    @Override
    public void count(int row) {
        double number = value.applyAsDouble(row);
        if (Double.isNaN(number)) {
            return;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = number;
    }

    @Override
    public List<FacetCount> counts() {
        if (size == 0) {
            return List.of();
        }
        double[] known = Arrays.copyOf(values, size);
        double min = Arrays.stream(known).min().orElseThrow();
        double max = Arrays.stream(known).max().orElseThrow();
        double[] edges = edges(min, max);
        int[] counts = new int[edges.length - 1];
        for (double number : known) {
            counts[binOf(number, edges)]++;
        }
        return bins(edges, counts);
    }

    /** Rounded to three digits inside, exact at both ends. */
    static double[] edges(double min, double max) {
        if (min == max) {
            return new double[] {min, max};
        }
        double low = Math.max(min, max / 1e6);
        double factor = Math.pow(max / low, 1.0 / BINS);
        double[] edges = new double[BINS + 1];
        edges[0] = min;
        edges[BINS] = max;
        for (int bin = 1; bin < BINS; bin++) {
            double edge = new BigDecimal(low * Math.pow(factor, bin))
                    .round(new MathContext(3, RoundingMode.HALF_UP))
                    .doubleValue();
            edges[bin] = Math.clamp(edge, edges[bin - 1], max);
        }
        return edges;
    }

    /** Bins are closed below and open above, the last one closed on both sides. */
    private static int binOf(double number, double[] edges) {
        int bin = edges.length - 2;
        while (bin > 0 && number < edges[bin]) {
            bin--;
        }
        return bin;
    }

    private static List<FacetCount> bins(double[] edges, int[] counts) {
        List<FacetCount> bins = new ArrayList<>(counts.length);
        for (int bin = 0; bin < counts.length; bin++) {
            bins.add(new FacetCount(null, plain(edges[bin]), plain(edges[bin + 1]), counts[bin]));
        }
        return bins;
    }

    private static BigDecimal plain(double edge) {
        BigDecimal value = BigDecimal.valueOf(edge).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
