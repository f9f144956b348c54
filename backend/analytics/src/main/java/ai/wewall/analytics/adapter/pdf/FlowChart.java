package ai.wewall.analytics.adapter.pdf;

import ai.wewall.model.calculation.YearRow;
import java.util.List;

/** Bars of the flow on the equity, year by year, and the line of their sum. */
final class FlowChart {

    private static final float LABELS = 62;
    private static final int LINES = 5;

    private final List<YearRow> years;
    private final Texts texts;

    FlowChart(List<YearRow> years, Texts texts) {
        this.years = years;
        this.texts = texts;
    }

    void draw(Page page, float x, float y, float width, float height) {
        legend(page, x, y);
        float top = y + 14;
        float bottom = y + height - 16;
        double low = Math.min(0, least());
        double high = Math.max(0, most());
        Scale scale = Scale.over(low, high, LINES);
        for (double value : scale.values()) {
            float at = scale.at(value, top, bottom);
            page.line(x + LABELS, at, x + width, at, value == 0 ? 0.9f : 0.4f, value == 0 ? Ink.MUTED : Ink.RULE);
            page.right(Figure.money(value), x + LABELS - 6, at + 3, 7.5f, Ink.MUTED);
        }
        bars(page, scale, x + LABELS, width - LABELS, top, bottom);
    }

    private void legend(Page page, float x, float y) {
        page.box(x + LABELS, y - 7, 8, 8, Ink.GAIN);
        page.text(texts.of("chart.flow"), x + LABELS + 12, y, 8, Ink.TEXT);
        float next = x + LABELS + 24 + page.regular().width(texts.of("chart.flow"), 8);
        page.line(next, y - 3, next + 14, y - 3, 1.4f, Ink.GOLD);
        page.text(texts.of("chart.sum"), next + 18, y, 8, Ink.TEXT);
    }

    private void bars(Page page, Scale scale, float left, float width, float top, float bottom) {
        float step = width / years.size();
        float bar = Math.min(26, step * 0.62f);
        float zero = scale.at(0, top, bottom);
        int every = (years.size() + 15) / 16;
        for (int i = 0; i < years.size(); i++) {
            float middle = left + step * (i + 0.5f);
            float at = scale.at(years.get(i).leveredCashFlow(), top, bottom);
            page.box(middle - bar / 2, Math.min(at, zero), bar, Math.abs(at - zero), at <= zero ? Ink.GAIN : Ink.LOSS);
            if (i % every == 0) {
                page.centred(String.valueOf(years.get(i).year()), middle, bottom + 12, 7.5f, Ink.MUTED);
            }
            if (i > 0) {
                float before = scale.at(years.get(i - 1).cumulativeLevered(), top, bottom);
                float now = scale.at(years.get(i).cumulativeLevered(), top, bottom);
                page.line(middle - step, before, middle, now, 1.4f, Ink.GOLD);
            }
        }
    }

    private double least() {
        return years.stream()
                .mapToDouble(year -> Math.min(year.leveredCashFlow(), year.cumulativeLevered()))
                .min()
                .orElse(0);
    }

    private double most() {
        return years.stream()
                .mapToDouble(year -> Math.max(year.leveredCashFlow(), year.cumulativeLevered()))
                .max()
                .orElse(0);
    }
}
