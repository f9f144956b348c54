package ai.wewall.calculator.adapter.workbook;

import ai.wewall.calculator.domain.terms.InputField;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** All inputs, each cell with a name. */
final class InputsSheet {

    private static final String NAME = "Inputs";

    private InputsSheet() {}

    static void fill(Book book) {
        SXSSFSheet sheet = book.sheet(NAME);
        sheet.createFreezePane(0, 1);
        sheet.setColumnWidth(0, 40 * 256);
        sheet.setColumnWidth(1, 64 * 256);
        sheet.setColumnWidth(2, 24 * 256);
        Labels labels = book.labels();
        book.line(sheet, 1)
                .header(labels.of("inputs.path"))
                .header(labels.of("inputs.label"))
                .header(labels.of("inputs.value"));
        List<InputField> fields = InputField.of(book.content().terms());
        for (int i = 0; i < fields.size(); i++) {
            InputField field = fields.get(i);
            book.line(sheet, i + 2)
                    .text(field.path())
                    .text(labels.input(field.path()))
                    .input(field.value(), field.isPercentage());
            book.name(Book.inputName(field.path()), NAME, "C", i + 2);
        }
        book.line(sheet, fields.size() + 3).text(labels.of("inputs.note"));
    }
}
