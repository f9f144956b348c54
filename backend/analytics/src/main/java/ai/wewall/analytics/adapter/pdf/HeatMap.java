package ai.wewall.analytics.adapter.pdf;

import ai.wewall.model.calculation.SensitivityResponse;
import java.awt.Color;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table of a measure over inputs, coloured from worst to best. */
final class HeatMap {

    private static final float ROW_LABELS = 78;
    private static final float COLUMN_LABELS = 34;
    private static final Color WORST = new Color(0xf2, 0xc9, 0xc2);
    private static final Color MIDDLE = new Color(0xfb, 0xf4, 0xe2);
    private static final Color BEST = new Color(0xb9, 0xde, 0xc9);

    private final SensitivityResponse table;
    private final Texts texts;
    private final double low;
    private final double high;

    HeatMap(SensitivityResponse table, Texts texts) {
        this.table = table;
        this.texts = texts;
        var known = table.values().stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        this.low = known.getMin();
        this.high = known.getMax();
    }

    void draw(Page page, float x, float y, float width, float height) {
        List<Double> columns = table.columnValues();
        int count = columns == null ? 1 : columns.size();
        float cell = (width - ROW_LABELS) / count;
        float row = Math.min(44, (height - COLUMN_LABELS) / table.rowValues().size());
        String rows = texts.orKey("input." + table.rowPath(), table.rowPath());
        page.text(page.regular().fitted(texts.of("rows", rows), 8.5f, width / 2), x, y, 8.5f, Ink.MUTED);
        if (columns != null && table.columnPath() != null) {
            String path = table.columnPath();
            String title = texts.of("columns", texts.orKey("input." + path, path));
            page.right(page.regular().fitted(title, 8.5f, width / 2), x + width, y, 8.5f, Ink.MUTED);
            for (int i = 0; i < count; i++) {
                page.centred(
                        input(path, columns.get(i)), x + ROW_LABELS + (i + 0.5f) * cell, y + 24, size(count), Ink.NAVY);
            }
        }
        for (int i = 0; i < table.rowValues().size(); i++) {
            float top = y + COLUMN_LABELS + i * row;
            page.right(
                    input(table.rowPath(), table.rowValues().get(i)),
                    x + ROW_LABELS - 8,
                    top + row / 2 + 3,
                    8.5f,
                    Ink.NAVY);
            cells(page, table.values().get(i), x + ROW_LABELS, top, cell, row);
        }
    }

    private static float size(int columns) {
        return columns > 9 ? 6 : 8.5f;
    }

    private static String input(String path, double value) {
        if (path.endsWith("Pct")) {
            return Figure.percent(value);
        }
        return path.equals("purchase.price") || path.equals("loan.amount") ? Figure.money(value) : Figure.number(value);
    }

    private void cells(Page page, List<@Nullable Double> values, float x, float top, float cell, float row) {
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            page.box(x + i * cell + 1, top + 1, cell - 2, row - 2, color(value));
            boolean base = value != null && value.equals(table.baseValue());
            String text = Histogram.value(table.metric(), value);
            float size = Math.min(size(values.size()) + 1, 9.5f);
            float middle = x + (i + 0.5f) * cell;
            if (base) {
                page.strong(text, middle - page.bold().width(text, size) / 2, top + row / 2 + 3, size, Ink.NAVY);
                page.box(x + i * cell + 1, top + row - 3, cell - 2, 2, Ink.GOLD);
            } else {
                page.centred(text, middle, top + row / 2 + 3, size, Ink.TEXT);
            }
        }
    }

    private Color color(@Nullable Double value) {
        if (value == null) {
            return Ink.PALE;
        }
        double share = high == low ? 0.5 : (value - low) / (high - low);
        return share < 0.5 ? Ink.between(WORST, MIDDLE, share * 2) : Ink.between(MIDDLE, BEST, share * 2 - 1);
    }
}
