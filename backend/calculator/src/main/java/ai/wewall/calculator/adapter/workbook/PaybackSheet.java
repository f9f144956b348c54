package ai.wewall.calculator.adapter.workbook;

import ai.wewall.model.calculation.MonthRow;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** When the money is back: running sums, whether they were negative, and whether they have recovered since. */
final class PaybackSheet {

    private static final String NAME = "Payback";

    private PaybackSheet() {}

    /** The formula of a payback in years. */
    static String formula(Book book, String flow, String sum, String seen, String recovered) {
        int last = Flows.row(book.horizon());
        String sums = range(sum, last);
        String match = "MATCH(1," + range(recovered, last) + ",0)";
        String flows = Flows.range(flow, 0, book.horizon());
        return "IF(MAX(%s)=0,\"%s\",IFERROR((%s-2+MIN(1,-INDEX(%s,%s-1)/INDEX(%s,%s)))/12,\"%s\"))"
                .formatted(range(seen, last), Book.UNDEFINED, match, sums, match, flows, match, Book.UNDEFINED);
    }

    private static String range(String column, int last) {
        return NAME + "!$" + column + "$2:$" + column + "$" + last;
    }

    static void fill(Book book) {
        SXSSFSheet sheet = book.sheet(NAME);
        sheet.createFreezePane(1, 1);
        sheet.setDefaultColumnWidth(18);
        Line header = book.line(sheet, 1);
        List.of("month", "sum", "seen", "recovered", "discountedSum", "seen", "recovered")
                .forEach(key -> header.header(book.labels().of("payback." + key)));
        Running levered = new Running("leveredCashFlow", "d_leveredNoise", "B", "C", MonthRow::leveredCashFlow, book);
        Running discounted =
                new Running("discountedLevered", "d_discountedNoise", "E", "F", MonthRow::discountedLevered, book);
        for (int month = 0; month <= book.horizon(); month++) {
            int r = Flows.row(month);
            Line line = book.line(sheet, r)
                    .formula(
                            month == 0 ? "0" : "A" + (r - 1) + "+1",
                            (double) month,
                            book.styles().whole());
            levered.write(line, month, book.styles());
            discounted.write(line, month, book.styles());
        }
    }

    /** One row of flows, summed up. */
    private static final class Running {
        private final String flow;
        private final String noise;
        private final String sumColumn;
        private final String seenColumn;
        private final ToDoubleFunction<MonthRow> value;
        private final List<MonthRow> months;
        private final double margin;
        private double sum;
        private boolean seen;

        Running(
                String flow,
                String noise,
                String sumColumn,
                String seenColumn,
                ToDoubleFunction<MonthRow> value,
                Book book) {
            this.flow = flow;
            this.noise = noise;
            this.sumColumn = sumColumn;
            this.seenColumn = seenColumn;
            this.value = value;
            this.months = book.content().answer().months();
            this.margin = 1e-12
                    * months.stream()
                            .mapToDouble(month -> Math.abs(value.applyAsDouble(month)))
                            .sum();
        }

        void write(Line line, int month, Styles styles) {
            int r = Flows.row(month);
            boolean seenBefore = seen;
            sum += value.applyAsDouble(months.get(month));
            seen |= sum < -margin;
            CellStyle whole = styles.whole();
            String negative = "%s%d<-%s".formatted(sumColumn, r, noise);
            line.formula((month == 0 ? "" : sumColumn + (r - 1) + "+") + Flows.cell(flow, month), sum, styles.money())
                    .formula(
                            month == 0
                                    ? "IF(%s,1,0)".formatted(negative)
                                    : "IF(OR(%s%d=1,%s),1,0)".formatted(seenColumn, r - 1, negative),
                            seen ? 1.0 : 0.0,
                            whole)
                    .formula(
                            month == 0
                                    ? "0"
                                    : "IF(AND(%s%d=1,%s%d>=-%s),1,0)".formatted(seenColumn, r - 1, sumColumn, r, noise),
                            seenBefore && sum >= -margin ? 1.0 : 0.0,
                            whole);
        }
    }
}
