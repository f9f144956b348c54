package ai.wewall.calculator.adapter.workbook;

import ai.wewall.model.calculation.MonthRow;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The months, and the twelve after the sale. */
final class CashFlowSheet {

    private static final int WIDTH = 16 * 256;

    private CashFlowSheet() {}

    static void fill(Book book) {
        SXSSFSheet sheet = book.sheet(Book.CASH_FLOW);
        sheet.createFreezePane(2, 1);
        sheet.setDefaultColumnWidth(WIDTH / 256);
        Line header = book.line(sheet, 1);
        Flows.NAMES.forEach(line -> header.header(book.labels().of("line." + line)));
        for (int month = 0; month <= book.lastMonth(); month++) {
            fill(book, month, book.line(sheet, Flows.row(month)));
        }
    }

    private static void fill(Book book, int month, Line line) {
        MonthRow values = book.content().month(month);
        LineFormulas formulas = new LineFormulas(book, month);
        List<String> names = month <= book.horizon() ? Flows.NAMES : Flows.FORWARD;
        for (String name : names) {
            if (name.equals("date")) {
                line.formula(formulas.of(name), values.date());
            } else {
                line.formula(formulas.of(name), Flows.value(values, name), style(book.styles(), name));
            }
        }
    }

    private static CellStyle style(Styles styles, String name) {
        return switch (name) {
            case "month" -> styles.whole();
            case "discountFactor" -> styles.factor();
            default -> styles.money();
        };
    }
}
