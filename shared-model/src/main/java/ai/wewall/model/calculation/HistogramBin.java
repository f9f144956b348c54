package ai.wewall.model.calculation;

/**
 * One bin of a histogram.
 *
 * @param from included
 * @param to not included, but in the last bin
 */
public record HistogramBin(double from, double to, int count) {}
