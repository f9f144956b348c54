package ai.wewall.search.domain.index;

import ai.wewall.model.search.FacetCount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Twenty bins from the smallest to the largest value. Prices and areas are skewed, so each bin is wider than the one
 * before by the same factor; in equal bins nearly all listings would fall into the first.
 */
final class HistogramCounter implements FacetCounter {

    static final int BINS = 20;

    private final Function<Segment, SortedRows> order;
    private final List<Part> parts = new ArrayList<>();

    /** The rows of one segment that are counted. */
    private record Part(SortedRows order, long[] rows) {}

    HistogramCounter(Function<Segment, SortedRows> order) {
        this.order = order;
    }

    @Override
    public void count(Segment segment, long[] rows) {
        parts.add(new Part(order.apply(segment), rows));
    }

    @Override
    public List<FacetCount> counts() {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (Part part : parts) {
            min = Math.min(min, part.order.min(part.rows));
            max = Math.max(max, part.order.max(part.rows));
        }
        return min > max ? List.of() : bins(edges(min, max));
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
            edges[bin] = Math.clamp(rounded(low * Math.pow(factor, bin)), edges[bin - 1], max);
        }
        return edges;
    }

    /** To three digits; powers of ten up to the twenty-second are exact, so whole numbers come out whole. */
    private static double rounded(double edge) {
        int digits = 2 - (int) Math.floor(Math.log10(edge));
        double scale = Math.pow(10, Math.abs(digits));
        return digits >= 0 ? Math.rint(edge * scale) / scale : Math.rint(edge / scale) * scale;
    }

    /** Bins are closed below and open above, the last one closed on both sides. */
    private List<FacetCount> bins(double[] edges) {
        List<FacetCount> bins = new ArrayList<>(edges.length - 1);
        int below = 0;
        for (int bin = 0; bin < edges.length - 1; bin++) {
            boolean last = bin == edges.length - 2;
            int belowNext = last ? countAll() : countBelow(edges[bin + 1]);
            bins.add(new FacetCount(null, plain(edges[bin]), plain(edges[bin + 1]), belowNext - below));
            below = belowNext;
        }
        return bins;
    }

    private int countBelow(double edge) {
        int count = 0;
        for (Part part : parts) {
            count += part.order.countBelow(edge, part.rows);
        }
        return count;
    }

    private int countAll() {
        int count = 0;
        for (Part part : parts) {
            count += part.order.countFirst(part.order.places, part.rows);
        }
        return count;
    }

    private static BigDecimal plain(double edge) {
        BigDecimal value = BigDecimal.valueOf(edge).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
