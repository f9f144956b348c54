package ai.wewall.analytics.adapter.pdf;

import ai.wewall.model.calculation.HistogramBin;
import ai.wewall.model.calculation.InvestmentMetric;
import ai.wewall.model.calculation.MetricDistribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The distribution of a measure, with lines where 5, 50 and 95 per cent lie below. */
final class Histogram {

    private final MetricDistribution result;

    Histogram(MetricDistribution result) {
        this.result = result;
    }

    static String value(InvestmentMetric metric, @Nullable Double value) {
        if (metric.toString().endsWith("Pct")) {
            return Figure.percent(value);
        }
        return switch (metric) {
            case NPV, NPV_UNLEVERED, TOTAL_PROFIT -> Figure.money(value);
            default -> Figure.ratio(value, "");
        };
    }

    void draw(Page page, float x, float y, float width, float height) {
        List<HistogramBin> bins = result.histogram();
        if (bins.isEmpty()) {
            page.text(Figure.UNDEFINED, x, y, 9, Ink.MUTED);
            return;
        }
        float bottom = y + height - 18;
        int most = bins.stream().mapToInt(HistogramBin::count).max().orElse(1);
        float step = width / bins.size();
        for (int i = 0; i < bins.size(); i++) {
            float tall = (bottom - y - 14) * bins.get(i).count() / Math.max(1, most);
            boolean loss = result.metric() != InvestmentMetric.EQUITY_MULTIPLE
                    && bins.get(i).to() <= 0;
            page.box(
                    x + i * step + 1,
                    bottom - tall,
                    step - 2,
                    tall,
                    loss ? Ink.LOSS : Ink.between(Ink.NAVY, Ink.PALE, 0.35));
        }
        page.line(x, bottom, x + width, bottom, 0.7f, Ink.MUTED);
        double from = bins.getFirst().from();
        double to = bins.getLast().to();
        page.text(value(result.metric(), from), x, bottom + 12, 8, Ink.MUTED);
        page.right(value(result.metric(), to), x + width, bottom + 12, 8, Ink.MUTED);
        mark(page, "5 %", result.percentiles().p5(), from, to, x, y, width, bottom);
        mark(page, "50 %", result.percentiles().p50(), from, to, x, y, width, bottom);
        mark(page, "95 %", result.percentiles().p95(), from, to, x, y, width, bottom);
    }

    private void mark(
            Page page,
            String label,
            @Nullable Double at,
            double from,
            double to,
            float x,
            float y,
            float width,
            float bottom) {
        if (at == null || !(to > from)) {
            return;
        }
        float where = (float) (x + (at - from) / (to - from) * width);
        page.line(where, y + 2, where, bottom, 1, Ink.GOLD);
        page.centred(label, Math.clamp(where, x + 12, x + width - 12), y - 2, 8, Ink.GOLD);
    }
}
