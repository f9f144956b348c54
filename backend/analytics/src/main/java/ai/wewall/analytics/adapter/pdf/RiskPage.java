package ai.wewall.analytics.adapter.pdf;

import ai.wewall.analytics.application.Memorandum;
import ai.wewall.model.calculation.InvestmentMetric;
import ai.wewall.model.calculation.MetricDistribution;
import ai.wewall.model.calculation.MonteCarloResponse;

/** What may turn out otherwise: the heat map of a measure and its distribution. */
final class RiskPage {

    private static final float MAP_HEIGHT = 260;
    private static final float HISTOGRAM_HEIGHT = 190;

    private final Memorandum memorandum;
    private final Texts texts;

    RiskPage(Memorandum memorandum, Texts texts) {
        this.memorandum = memorandum;
        this.texts = texts;
    }

    void draw(Page page) {
        float y = page.heading(
                texts.of("sensitivity", name(memorandum.sensitivity().metric())), 58);
        new HeatMap(memorandum.sensitivity(), texts).draw(page, Page.MARGIN, y, Page.INNER, MAP_HEIGHT);
        MetricDistribution result = memorandum.simulation().results().getFirst();
        y = page.heading(texts.of("distribution", name(result.metric())), y + MAP_HEIGHT + 44);
        new Histogram(result).draw(page, Page.MARGIN, y, Page.INNER, HISTOGRAM_HEIGHT);
        told(page, y + HISTOGRAM_HEIGHT + 30, result);
    }

    private void told(Page page, float y, MetricDistribution result) {
        MonteCarloResponse simulation = memorandum.simulation();
        String text = texts.of(
                "distribution.note",
                Figure.number(simulation.paths()),
                Histogram.value(result.metric(), result.percentiles().p5()),
                Histogram.value(result.metric(), result.percentiles().p50()),
                Histogram.value(result.metric(), result.percentiles().p95()),
                Figure.number(simulation.hurdlePct()),
                Figure.percent(simulation.probabilityOfLossPct()));
        page.paragraph(text, Page.MARGIN, y, 9.5f, Page.INNER, Ink.TEXT);
    }

    private String name(InvestmentMetric metric) {
        return texts.of("metric." + metric);
    }
}
