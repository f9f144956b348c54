package ai.wewall.calculator.adapter.workbook;

import ai.wewall.model.calculation.InvestmentMetric;
import ai.wewall.model.calculation.InvestmentMetrics;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** The measures, each with a name. */
final class MetricsSheet {

    private static final String NAME = "Metrics";

    private MetricsSheet() {}

    /** The name of a measure in the workbook. */
    static String name(InvestmentMetric metric) {
        return metric.toString().replaceFirst("Pct$", "");
    }

    static boolean isPercentage(InvestmentMetric metric) {
        return metric.toString().endsWith("Pct");
    }

    static CellStyle style(Styles styles, InvestmentMetric metric) {
        if (isPercentage(metric)) {
            return styles.percent();
        }
        return switch (metric) {
            case NPV, NPV_UNLEVERED, TOTAL_PROFIT -> styles.money();
            default -> styles.number();
        };
    }

    static void fill(Book book) {
        SXSSFSheet sheet = book.sheet(NAME);
        sheet.setColumnWidth(0, 26 * 256);
        sheet.setColumnWidth(1, 56 * 256);
        sheet.setColumnWidth(2, 22 * 256);
        book.line(sheet, 1)
                .header(book.labels().of("metrics.name"))
                .header(book.labels().of("metrics.label"))
                .header(book.labels().of("metrics.value"));
        int row = 1;
        for (InvestmentMetric metric : InvestmentMetric.values()) {
            row++;
            Double value = value(book.content().answer().metrics(), metric);
            book.line(sheet, row)
                    .text(name(metric))
                    .text(book.labels().of("metric." + metric))
                    .formula(
                            new MetricFormulas(book).of(metric, value),
                            value == null || !isPercentage(metric) ? value : Double.valueOf(value / 100),
                            style(book.styles(), metric));
            book.name(name(metric), NAME, "C", row);
        }
    }

    static @Nullable Double value(InvestmentMetrics metrics, InvestmentMetric metric) {
        try {
            return (Double) InvestmentMetrics.class.getMethod(metric.toString()).invoke(metrics);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
