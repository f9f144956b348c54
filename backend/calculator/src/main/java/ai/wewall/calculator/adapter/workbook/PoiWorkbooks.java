package ai.wewall.calculator.adapter.workbook;

import ai.wewall.calculator.application.WorkbookContent;
import ai.wewall.calculator.application.WorkbookFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Workbooks by Apache POI. Rows go to a file as they are written, so that a large one takes no more memory. */
final class PoiWorkbooks implements WorkbookFiles {

    private static final int ROWS_IN_MEMORY = 20;
    private static final List<String> SHEETS = List.of(
            "Inputs", Book.CASH_FLOW, "Years", "Loan", "Metrics", "Sensitivity", "Figures", "Tax", "Payback", "Tables");

    private final Labels labels = new Labels();

    @Override
    public byte[] write(WorkbookContent content) {
        try (SXSSFWorkbook file = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Book book = new Book(content, file, Styles.of(file), labels);
            SHEETS.forEach(file::createSheet);
            if (book.hasLeases()) {
                file.createSheet(LeasesSheet.NAME);
            }
            fill(book);
            file.setForceFormulaRecalculation(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void fill(Book book) {
        InputsSheet.fill(book);
        CashFlowSheet.fill(book);
        YearsSheet.fill(book);
        LoanSheet.fill(book);
        MetricsSheet.fill(book);
        SensitivitySheet.fill(book);
        FiguresSheet.fill(book);
        TaxSheet.fill(book);
        PaybackSheet.fill(book);
        TablesSheet.fill(book);
        LeasesSheet.fill(book);
    }
}
