package ai.wewall.calculator.adapter.workbook;

import ai.wewall.calculator.application.WorkbookContent;
import java.util.concurrent.CancellationException;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook in the making.
 *
 * @param content what it shows
 */
record Book(WorkbookContent content, SXSSFWorkbook file, Styles styles, Labels labels) {

    static final String CASH_FLOW = "Cash flow";

    /** The text of a value that is undefined. */
    static final String UNDEFINED = "н/д";

    int horizon() {
        return content.horizon();
    }

    /** Months with income and expenses. */
    int lastMonth() {
        return horizon() + 12;
    }

    int lastYear() {
        return (horizon() - 1) / 12 + 1;
    }

    boolean hasLeases() {
        return !content.terms().income().leases().isEmpty();
    }

    SXSSFSheet sheet(String name) {
        return file.getSheet(name);
    }

    /** The next row of a sheet; ends the writing where nobody waits for it any more. */
    Line line(SXSSFSheet sheet, int number) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for the workbook");
        }
        return new Line(sheet.createRow(number - 1), styles);
    }

    /** Names a cell for the whole workbook. */
    void name(String name, String sheet, String column, int row) {
        Name defined = file.createName();
        defined.setNameName(name);
        defined.setRefersToFormula("'" + sheet + "'!$" + column + "$" + row);
    }

    /** The name of an input cell: {@code income.leases[0].area} becomes {@code in_income_leases_0_area}. */
    static String inputName(String path) {
        return "in_" + path.replaceAll("[.\\[\\]]+", "_").replaceAll("_$", "");
    }
}
