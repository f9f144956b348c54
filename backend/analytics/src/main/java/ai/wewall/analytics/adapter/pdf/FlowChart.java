package ai.wewall.analytics.adapter.pdf;

import ai.wewall.model.calculation.YearRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Bars of the flow on the equity, year by year, and the line of their sum. */
final class FlowChart {

    private static final float LABELS = 62;
    private static final int LINES = 5;

    private final List<Double> flows;
    private final List<Double> sums;
    private final Words words;

    /**
     * The words on a chart.
     *
     * @param money how roubles are written
     */
    record Words(String flow, String sum, Function<Double, String> money) {}

    FlowChart(List<Double> flows, Words words) {
        this.flows = flows;
        this.words = words;
        List<Double> running = new ArrayList<>();
        double sum = 0;
        for (double flow : flows) {
            sum += flow;
            running.add(sum);
        }
        this.sums = running;
    }

    /** The chart of a memorandum. */
    static FlowChart of(List<YearRow> years, Texts texts) {
        return new FlowChart(
                years.stream().map(YearRow::leveredCashFlow).toList(),
                new Words(texts.of("chart.flow"), texts.of("chart.sum"), Figure::money));
    }

    void draw(Surface page, float x, float y, float width, float height) {
        legend(page, x, y);
        float top = y + 14;
        float bottom = y + height - 16;
        double low = Math.min(0, least());
        double high = Math.max(0, most());
        Scale scale = Scale.over(low, high, LINES);
        for (double value : scale.values()) {
            float at = scale.at(value, top, bottom);
            page.line(x + LABELS, at, x + width, at, value == 0 ? 0.9f : 0.4f, value == 0 ? Ink.MUTED : Ink.RULE);
            page.right(words.money().apply(value), x + LABELS - 6, at + 3, 7.5f, Ink.MUTED);
        }
        bars(page, scale, x + LABELS, width - LABELS, top, bottom);
    }

    private void legend(Surface page, float x, float y) {
        page.box(x + LABELS, y - 7, 8, 8, Ink.GAIN);
        page.text(words.flow(), x + LABELS + 12, y, 8, Ink.TEXT);
        float next = x + LABELS + 24 + page.width(words.flow(), 8);
        page.line(next, y - 3, next + 14, y - 3, 1.4f, Ink.GOLD);
        page.text(words.sum(), next + 18, y, 8, Ink.TEXT);
    }

    private void bars(Surface page, Scale scale, float left, float width, float top, float bottom) {
        float step = width / flows.size();
        float bar = Math.min(26, step * 0.62f);
        float zero = scale.at(0, top, bottom);
        int every = (flows.size() + 15) / 16;
        for (int i = 0; i < flows.size(); i++) {
            float middle = left + step * (i + 0.5f);
            float at = scale.at(flows.get(i), top, bottom);
            page.box(middle - bar / 2, Math.min(at, zero), bar, Math.abs(at - zero), at <= zero ? Ink.GAIN : Ink.LOSS);
            if (i % every == 0) {
                page.centred(String.valueOf(i), middle, bottom + 12, 7.5f, Ink.MUTED);
            }
            if (i > 0) {
                float before = scale.at(sums.get(i - 1), top, bottom);
                float now = scale.at(sums.get(i), top, bottom);
                page.line(middle - step, before, middle, now, 1.4f, Ink.GOLD);
            }
        }
    }

    private double least() {
        return both().min().orElse(0);
    }

    private double most() {
        return both().max().orElse(0);
    }

    private DoubleStream both() {
        return Stream.concat(flows.stream(), sums.stream()).mapToDouble(Double::doubleValue);
    }
}
