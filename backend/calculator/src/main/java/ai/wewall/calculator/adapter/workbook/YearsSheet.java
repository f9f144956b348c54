package ai.wewall.calculator.adapter.workbook;

import ai.wewall.model.calculation.YearRow;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** The model years. Year y is row y + 2. */
final class YearsSheet {

    private static final String NAME = "Years";
    private static final RecordComponent[] COMPONENTS = YearRow.class.getRecordComponents();
    private static final List<String> COLUMNS =
            Arrays.stream(COMPONENTS).map(RecordComponent::getName).toList();

    private YearsSheet() {}

    /** The cover of the debt service in all years. */
    static String covers(Book book) {
        String column = Line.column(COLUMNS.indexOf("dscr"));
        return "%s!$%s$3:$%s$%d".formatted(NAME, column, column, book.lastYear() + 2);
    }

    static void fill(Book book) {
        SXSSFSheet sheet = book.sheet(NAME);
        sheet.createFreezePane(1, 1);
        sheet.setDefaultColumnWidth(16);
        Line header = book.line(sheet, 1);
        COLUMNS.forEach(column -> header.header(book.labels().of("line." + column)));
        for (YearRow year : book.content().answer().years()) {
            Line line = book.line(sheet, year.year() + 2);
            for (String column : COLUMNS) {
                Double value = value(year, column);
                line.formula(
                        formula(column, year),
                        value,
                        isWhole(column) ? book.styles().whole() : book.styles().money());
            }
        }
    }

    private static boolean isWhole(String column) {
        return column.equals("year") || column.equals("fromMonth") || column.equals("toMonth");
    }

    private static String formula(String column, YearRow year) {
        int r = year.year() + 2;
        int from = year.fromMonth();
        int to = year.toMonth();
        return switch (column) {
            case "year" -> year.year() == 0 ? "0" : "A" + (r - 1) + "+1";
            case "fromMonth" -> "MAX(0,12*A%d-11)".formatted(r);
            case "toMonth" -> "MIN(12*A%d,d_horizon)".formatted(r);
            case "loanClosing", "cumulativeLevered" -> Flows.cell(column, to);
            case "taxDue" -> year.year() == 0 ? "0" : "Tax!P" + (year.year() + 1);
            case "taxDueUnlevered" -> year.year() == 0 ? "0" : "Tax!U" + (year.year() + 1);
            case "dscr" -> year.year() == 0 ? "\"" + Book.UNDEFINED + "\"" : cover(from, to);
            default -> "SUM(" + Flows.range(column, from, to) + ")";
        };
    }

    private static String cover(int from, int to) {
        String service = Flows.range("interest", from, to) + "+" + Flows.range("principal", from, to);
        String noi = Flows.range("noi", from, to);
        return "IF(SUMPRODUCT(%1$s)>0,SUMPRODUCT((%1$s>0)*%2$s)/SUMPRODUCT((%1$s>0)*(%1$s)),\"%3$s\")"
                .formatted("(" + service + ")", noi, Book.UNDEFINED);
    }

    private static @Nullable Double value(YearRow year, String column) {
        try {
            Object value = COMPONENTS[COLUMNS.indexOf(column)].getAccessor().invoke(year);
            return value == null ? null : Double.valueOf(((Number) value).doubleValue());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
