package ai.wewall.calculator.domain.risk;

import ai.wewall.model.calculation.HistogramBin;
import java.util.List;
import java.util.stream.IntStream;

/** Equal bins from the lowest to the highest value, closed on the left, the last one on both sides. */
final class Bins {

    private final double[] edges;
    private final int[] counts;

    private Bins(double[] edges) {
        this.edges = edges;
        this.counts = new int[edges.length - 1];
    }

    static Bins between(double lowest, double highest, int wanted) {
        double width = (highest - lowest) / wanted;
        if (!(width > 0)) {
            return new Bins(new double[] {lowest, highest});
        }
        double[] edges = IntStream.rangeClosed(0, wanted)
                .mapToDouble(i -> lowest + i * width)
                .toArray();
        edges[wanted] = highest;
        return new Bins(edges);
    }

    void count(double value) {
        int last = counts.length - 1;
        double width = edges[1] - edges[0];
        int bin = width > 0 ? (int) Math.min(last, (value - edges[0]) / width) : 0;
        // Division and multiplication round differently, so the bin may be off by one at an edge.
        while (bin > 0 && value < edges[bin]) {
            bin--;
        }
        while (bin < last && value >= edges[bin + 1]) {
            bin++;
        }
        counts[bin]++;
    }

    List<HistogramBin> list() {
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new HistogramBin(edges[i], edges[i + 1], counts[i]))
                .toList();
    }
}
