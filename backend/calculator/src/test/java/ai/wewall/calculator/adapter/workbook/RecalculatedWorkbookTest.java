package ai.wewall.calculator.adapter.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.wewall.calculator.Answers;
import ai.wewall.calculator.Case;
import ai.wewall.calculator.application.WorkbookContent;
import ai.wewall.calculator.domain.investment.InvestmentModel;
import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.calculator.domain.terms.TermsReader;
import ai.wewall.model.calculation.InvestmentMetric;
import ai.wewall.model.calculation.InvestmentRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every sound case as a workbook, calculated anew by LibreOffice: it finds what the API answers. */
class RecalculatedWorkbookTest {

    private static final double RELATIVE = 1e-9;
    private static final double MONEY = 0.01;

    @TempDir
    static Path folder;

    private static final List<WorkbookContent> CONTENTS = new ArrayList<>();

    @BeforeAll
    static void recalculate() throws Exception {
        Path written = Files.createDirectories(folder.resolve("written"));
        Case.of("investment").filter(each -> !each.isRefusal()).forEach(each -> {
            WorkbookContent content = content(each);
            write(written.resolve(CONTENTS.size() + ".xlsx"), new PoiWorkbooks().write(content));
            CONTENTS.add(content);
        });
        LibreOffice.recalculate(written, Files.createDirectories(folder.resolve("recalculated")));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static WorkbookContent content(Case of) {
        Terms terms = TermsReader.read(Answers.read(of.request(), InvestmentRequest.class));
        InvestmentModel model = new InvestmentModel();
        assertThat(model.project(terms)).isEmpty();
        return new WorkbookContent(terms, model.answer(), model.forward(), null, LocalDate.of(2026, 11, 1));
    }

    @TestFactory
    List<DynamicTest> metricsAreThoseOfTheApi() {
        return java.util.stream.IntStream.range(0, CONTENTS.size())
                .mapToObj(i -> DynamicTest.dynamicTest("workbook " + i, () -> {
                    try (Workbook file = read(i)) {
                        for (InvestmentMetric metric : InvestmentMetric.values()) {
                            compareMetric(CONTENTS.get(i), file, metric);
                        }
                    }
                }))
                .toList();
    }

    private static void compareMetric(WorkbookContent content, Workbook file, InvestmentMetric metric) {
        Double expected = MetricsSheet.value(content.answer().metrics(), metric);
        Cell cell = named(file, MetricsSheet.name(metric));
        if (expected == null) {
            assertThat(cell.getStringCellValue()).as(metric.toString()).isEqualTo("н/д");
        } else {
            double scaled = MetricsSheet.isPercentage(metric) ? expected / 100 : expected;
            boolean money = metric == InvestmentMetric.NPV
                    || metric == InvestmentMetric.NPV_UNLEVERED
                    || metric == InvestmentMetric.TOTAL_PROFIT;
            same(metric.toString(), cell, scaled, money ? MONEY : 1e-8);
        }
    }

    @TestFactory
    List<DynamicTest> monthsAndYearsAreThoseOfTheApi() {
        return java.util.stream.IntStream.range(0, CONTENTS.size())
                .mapToObj(i -> DynamicTest.dynamicTest("workbook " + i, () -> {
                    try (Workbook file = read(i);
                            Workbook written = written(i)) {
                        for (Sheet sheet : file) {
                            sameNumbers(sheet, written.getSheet(sheet.getSheetName()));
                        }
                    }
                }))
                .toList();
    }

    /** What is written beside the formulas is what the API answered, so that it has to come out again. */
    private static void sameNumbers(Sheet recalculated, Sheet written) {
        for (Row row : written) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                    Cell again = recalculated.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
                    same(
                            written.getSheetName() + " " + cell.getAddress() + " " + cell.getCellFormula(),
                            again,
                            cell.getNumericCellValue(),
                            MONEY);
                }
            }
        }
    }

    private static void same(String what, Cell cell, double expected, double absolute) {
        assertThat(cell.getCachedFormulaResultType()).as(what).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getNumericCellValue())
                .as(what)
                .isCloseTo(expected, within(Math.max(absolute, RELATIVE * Math.abs(expected))));
    }

    private static Cell named(Workbook file, String name) {
        CellReference at = new CellReference(file.getName(name).getRefersToFormula());
        return file.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    }

    private static Workbook read(int number) throws IOException {
        return WorkbookFactory.create(
                folder.resolve("recalculated").resolve(number + ".xlsx").toFile(), null, true);
    }

    private static Workbook written(int number) throws IOException {
        return WorkbookFactory.create(
                folder.resolve("written").resolve(number + ".xlsx").toFile(), null, true);
    }
}
