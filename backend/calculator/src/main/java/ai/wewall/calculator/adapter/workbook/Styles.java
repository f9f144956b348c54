package ai.wewall.calculator.adapter.workbook;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** How cells look: inputs blue on pale yellow as analysts have it, results black. */
record Styles(
        CellStyle plain,
        CellStyle header,
        CellStyle title,
        CellStyle money,
        CellStyle percent,
        CellStyle number,
        CellStyle whole,
        CellStyle factor,
        CellStyle date,
        CellStyle input,
        CellStyle inputMoney,
        CellStyle inputPercent,
        CellStyle inputDate) {

    private static final String MONEY = "#,##0.00";
    private static final String PERCENT = "0.00%";
    private static final String DATE = "dd.mm.yyyy";

    static Styles of(Workbook file) {
        return new Styles(
                style(file, "General"),
                header(file),
                title(file),
                style(file, MONEY),
                style(file, PERCENT),
                style(file, "0.00"),
                style(file, "0"),
                style(file, "0.000000"),
                style(file, DATE),
                input(file, "General"),
                input(file, "#,##0.######"),
                input(file, "0.00####%"),
                input(file, DATE));
    }

    CellStyle inputOf(@Nullable Object value, boolean percentage) {
        if (percentage) {
            return inputPercent;
        }
        if (value instanceof LocalDate) {
            return inputDate;
        }
        return value instanceof Number ? inputMoney : input;
    }

    private static CellStyle style(Workbook file, String format) {
        CellStyle style = file.createCellStyle();
        style.setDataFormat(file.createDataFormat().getFormat(format));
        return style;
    }

    private static CellStyle header(Workbook file) {
        CellStyle style = style(file, "General");
        Font font = file.createFont();
        font.setBold(true);
        font.setColor(IndexedColors.WHITE.getIndex());
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static CellStyle title(Workbook file) {
        CellStyle style = style(file, "General");
        Font font = file.createFont();
        font.setBold(true);
        style.setFont(font);
        return style;
    }

    private static CellStyle input(Workbook file, String format) {
        CellStyle style = style(file, format);
        Font font = file.createFont();
        font.setColor(IndexedColors.BLUE.getIndex());
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
