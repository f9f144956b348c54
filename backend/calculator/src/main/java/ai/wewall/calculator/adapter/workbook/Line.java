package ai.wewall.calculator.adapter.workbook;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** A row that is written cell by cell, from the left. */
final class Line {

    private final Row row;
    private final Styles styles;
    private int next;

    Line(Row row, Styles styles) {
        this.row = row;
        this.styles = styles;
    }

    /** The letters of a column by its number from 0. */
    static String column(int index) {
        return CellReference.convertNumToColString(index);
    }

    Line text(String text) {
        return text(text, styles.plain());
    }

    Line header(String text) {
        return text(text, styles.header());
    }

    Line text(String text, CellStyle style) {
        cell(style).setCellValue(text);
        return this;
    }

    Line skip(int columns) {
        next += columns;
        return this;
    }

    /** A formula with the value that it has now; null is the text of what is undefined. */
    Line formula(String formula, @Nullable Double value, CellStyle style) {
        Cell cell = cell(style);
        cell.setCellFormula(formula);
        if (value == null) {
            cell.setCellValue(Book.UNDEFINED);
        } else {
            cell.setCellValue(value + 0.0);
        }
        return this;
    }

    Line formula(String formula, LocalDate value) {
        Cell cell = cell(styles.date());
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        return this;
    }

    /** A value as it was entered; blank where it is left open. */
    Line input(@Nullable Object value, boolean percentage) {
        Cell cell = cell(
                value instanceof Boolean || value instanceof Enum ? styles.input() : styles.inputOf(value, percentage));
        switch (value) {
            case null -> cell.setBlank();
            case Boolean flag -> cell.setCellValue(flag);
            case LocalDate day -> cell.setCellValue(day);
            case Number number -> cell.setCellValue(percentage ? number.doubleValue() / 100 : number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
        return this;
    }

    Line number(double value, CellStyle style) {
        cell(style).setCellValue(value);
        return this;
    }

    private Cell cell(CellStyle style) {
        Cell cell = row.createCell(next++);
        cell.setCellStyle(style);
        return cell;
    }
}
