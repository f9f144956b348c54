package ai.wewall.calculator.adapter.workbook;

import ai.wewall.model.calculation.InvestmentMetric;
import ai.wewall.model.calculation.SensitivityResponse;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** The table of a measure over inputs, which does not calculate again. */
final class SensitivitySheet {

    private static final String NAME = "Sensitivity";

    private final Book book;
    private final SXSSFSheet sheet;

    private SensitivitySheet(Book book) {
        this.book = book;
        this.sheet = book.sheet(NAME);
    }

    static void fill(Book book) {
        SensitivityResponse table = book.content().sensitivity();
        new SensitivitySheet(book).fill(table);
    }

    private void fill(@Nullable SensitivityResponse table) {
        sheet.setColumnWidth(0, 44 * 256);
        sheet.setDefaultColumnWidth(16);
        if (table == null) {
            book.line(sheet, 1).text(book.labels().of("sensitivity.none"));
            return;
        }
        Styles styles = book.styles();
        InvestmentMetric metric = table.metric();
        book.line(sheet, 1).text(book.labels().of("sensitivity.note"));
        book.line(sheet, 2)
                .text(book.labels().of("sensitivity.metric"), styles.title())
                .text(book.labels().of("metric." + metric));
        book.line(sheet, 3)
                .text(book.labels().of("sensitivity.day"), styles.title())
                .input(book.content().day(), false);
        Double base = table.baseValue();
        book.line(sheet, 4)
                .text(book.labels().of("sensitivity.base"), styles.title())
                .formula(
                        MetricsSheet.name(metric),
                        base == null ? null : scaled(base, metric),
                        MetricsSheet.style(styles, metric));
        rows(table, MetricsSheet.style(styles, metric));
    }

    private void rows(SensitivityResponse table, CellStyle style) {
        List<Double> columns = table.columnValues();
        Line header = book.line(sheet, 6).header(axes(table));
        if (columns == null) {
            header.header(book.labels().of("metric." + table.metric()));
        } else {
            String path = java.util.Objects.requireNonNull(table.columnPath());
            columns.forEach(value -> header.number(scaled(value, path), style(path)));
        }
        for (int i = 0; i < table.rowValues().size(); i++) {
            Line line = book.line(sheet, 7 + i)
                    .number(scaled(table.rowValues().get(i), table.rowPath()), style(table.rowPath()));
            table.values().get(i).forEach(value -> cell(line, value, table.metric(), style));
        }
    }

    private String axes(SensitivityResponse table) {
        String rows = "↓ " + book.labels().input(table.rowPath());
        return table.columnPath() == null
                ? rows
                : rows + "   → " + book.labels().input(table.columnPath());
    }

    private void cell(Line line, @Nullable Double value, InvestmentMetric metric, CellStyle style) {
        if (value == null) {
            line.text(Book.UNDEFINED);
        } else {
            line.number(scaled(value, metric), style);
        }
    }

    private static double scaled(double value, InvestmentMetric metric) {
        return MetricsSheet.isPercentage(metric) ? value / 100 : value;
    }

    private CellStyle style(String path) {
        return isPercentage(path) ? book.styles().percent() : book.styles().money();
    }

    private static double scaled(double value, String path) {
        return isPercentage(path) ? value / 100 : value;
    }

    private static boolean isPercentage(String path) {
        return new ai.wewall.calculator.domain.terms.InputField(path, null).isPercentage();
    }
}
