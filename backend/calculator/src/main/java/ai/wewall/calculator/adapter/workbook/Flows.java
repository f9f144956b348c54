package ai.wewall.calculator.adapter.workbook;

import ai.wewall.model.calculation.MonthRow;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Where the lines of the months stand in the sheet of cash flows. Month m is row m + 2. */
final class Flows {

    private static final RecordComponent[] COMPONENTS = MonthRow.class.getRecordComponents();

    /** All lines, in the order of their columns. */
    static final List<String> NAMES =
            Arrays.stream(COMPONENTS).map(RecordComponent::getName).toList();

    /** The lines that the twelve months after the sale have too. */
    static final List<String> FORWARD = NAMES.subList(0, NAMES.indexOf("capexReserve") + 1);

    private static final String SHEET = "'" + Book.CASH_FLOW + "'!";

    private Flows() {}

    static int row(int month) {
        return month + 2;
    }

    static String column(String line) {
        return Line.column(NAMES.indexOf(line));
    }

    /** A cell, from another sheet. */
    static String cell(String line, int month) {
        return SHEET + column(line) + row(month);
    }

    /** The cells of months, both included, from another sheet. */
    static String range(String line, int from, int to) {
        return SHEET + "$" + column(line) + "$" + row(from) + ":$" + column(line) + "$" + row(to);
    }

    static double value(MonthRow month, String line) {
        try {
            return ((Number) COMPONENTS[NAMES.indexOf(line)].getAccessor().invoke(month)).doubleValue();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
