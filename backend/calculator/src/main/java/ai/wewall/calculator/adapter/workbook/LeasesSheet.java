package ai.wewall.calculator.adapter.workbook;

import ai.wewall.calculator.domain.terms.Lease;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * The leases: for each, months passed of it, months passed of the lease after it, area, rent, deposit. The columns of all
 * leases stand side by side, kind by kind, so that a month's sum is one range. Rows 2 to 5 hold the months in which a
 * lease is over, is let again, begins and ends to be ours.
 */
final class LeasesSheet {

    static final String NAME = "Leases";
    private static final int FIRST = 5;
    private static final int HEADER_ROWS = 6;

    private final Book book;
    private final List<Lease> leases;
    private final List<LeaseMonths> months;

    private LeasesSheet(Book book) {
        this.book = book;
        this.leases = book.content().terms().income().leases();
        this.months = leases.stream()
                .map(lease -> new LeaseMonths(lease, book.content().terms()))
                .toList();
    }

    static int row(int month) {
        return month + HEADER_ROWS + 1;
    }

    static void fill(Book book) {
        if (book.hasLeases()) {
            new LeasesSheet(book).fill();
        }
    }

    private void fill() {
        SXSSFSheet sheet = book.sheet(NAME);
        sheet.createFreezePane(FIRST, HEADER_ROWS);
        sheet.setDefaultColumnWidth(14);
        Line names = book.line(sheet, 1)
                .text(book.labels().of("leases.title"), book.styles().title())
                .skip(FIRST - 1);
        for (int i = 0; i < leases.size(); i++) {
            names.text("№ " + (i + 1), book.styles().title());
        }
        parameters(sheet);
        header(sheet);
        for (int month = 0; month <= book.lastMonth(); month++) {
            month(book.line(sheet, row(month)), month);
        }
    }

    private void parameters(SXSSFSheet sheet) {
        parameter(sheet, 2, "over", LeasesSheet::over, LeaseMonths::over);
        parameter(
                sheet,
                3,
                "letAgain",
                i -> at("passed", i) + "2+N(in_income_market_downtimeMonths)",
                LeaseMonths::letAgain);
        parameter(sheet, 4, "first", LeasesSheet::first, LeaseMonths::first);
        parameter(
                sheet,
                5,
                "last",
                i -> "MIN(" + at("passed", i) + "2-1,d_horizon)",
                lease -> lease.last(book.horizon()));
    }

    private void parameter(
            SXSSFSheet sheet,
            int row,
            String label,
            java.util.function.IntFunction<String> formula,
            java.util.function.ToIntFunction<LeaseMonths> value) {
        Line line =
                book.line(sheet, row).text(book.labels().of("leases." + label)).skip(FIRST - 1);
        for (int i = 0; i < leases.size(); i++) {
            line.formula(
                    formula.apply(i),
                    (double) value.applyAsInt(months.get(i)),
                    book.styles().whole());
        }
    }

    /** Months from the purchase to the calendar month of a day. */
    private static String between(String day) {
        return "(12*(YEAR(%1$s)-YEAR(in_purchase_date))+MONTH(%1$s)-MONTH(in_purchase_date))".formatted(day);
    }

    private static String over(int i) {
        String end = "in_income_leases_" + i + "_end";
        return "%1$s+IF(EDATE(in_purchase_date,%1$s)>%2$s,1,2)".formatted(between(end), end);
    }

    private static String first(int i) {
        String start = "in_income_leases_" + i + "_start";
        return "IF(%2$s<=in_purchase_date,1,%1$s+IF(EDATE(in_purchase_date,%1$s)>=%2$s,1,2))"
                .formatted(between(start), start);
    }

    private void header(SXSSFSheet sheet) {
        Line line = book.line(sheet, HEADER_ROWS);
        List.of("month", "starts", "area", "rent", "deposit")
                .forEach(key -> line.header(book.labels().of("leases." + key)));
        for (String kind : List.of("passed", "passedAgain", "area", "rent", "deposit")) {
            leases.forEach(lease -> line.header(book.labels().of("leases." + kind)));
        }
    }

    private String at(String kind, int lease) {
        int index = List.of("passed", "passedAgain", "area", "rent", "deposit").indexOf(kind);
        return Line.column(FIRST + index * leases.size() + lease);
    }

    private void month(Line line, int month) {
        int r = row(month);
        CellStyle whole = book.styles().whole();
        CellStyle money = book.styles().money();
        line.formula(month == 0 ? "0" : "A" + (r - 1) + "+1", (double) month, whole)
                .formula(
                        "EDATE(in_purchase_date,MAX(0,A%d-1))".formatted(r),
                        book.content().terms().purchase().date().plusMonths(Math.max(0, month - 1)));
        line.formula(total("area", r), sum(month, LeaseMonths::area), money)
                .formula(total("rent", r), sum(month, LeaseMonths::rent), money)
                .formula(total("deposit", r), sum(month, this::deposit), money);
        each(line, i -> passed(i, month), (lease, m) -> lease.passed(m), month, whole);
        each(line, i -> passedAgain(i, month), (lease, m) -> lease.passedAgain(m), month, whole);
        each(line, i -> area(i, r), LeaseMonths::area, month, money);
        each(line, i -> rent(i, r), LeaseMonths::rent, month, money);
        each(line, i -> depositFormula(i, r, month), this::deposit, month, money);
    }

    @FunctionalInterface
    private interface Value {
        double of(LeaseMonths lease, int month);
    }

    private double deposit(LeaseMonths lease, int month) {
        return month <= book.horizon() ? lease.deposit(month, book.horizon()) : 0;
    }

    private double sum(int month, Value value) {
        return months.stream().mapToDouble(lease -> value.of(lease, month)).sum();
    }

    private String total(String kind, int r) {
        return "SUM(%s%d:%s%d)".formatted(at(kind, 0), r, at(kind, leases.size() - 1), r);
    }

    private void each(
            Line line, java.util.function.IntFunction<String> formula, Value value, int month, CellStyle style) {
        for (int i = 0; i < leases.size(); i++) {
            line.formula(formula.apply(i), value.of(months.get(i), month), style);
        }
    }

    private String passed(int i, int month) {
        if (month == 0) {
            return "-1";
        }
        int r = row(month);
        String start = "in_income_leases_" + i + "_start";
        String between = "(12*(YEAR($B%2$d)-YEAR(%1$s))+MONTH($B%2$d)-MONTH(%1$s))".formatted(start, r);
        return "IF(AND(%1$s<=$B%3$d,$B%3$d<=in_income_leases_%4$d_end),%2$s-IF(EDATE(%1$s,%2$s)>$B%3$d,1,0),-1)"
                .formatted(start, between, r, i);
    }

    private String passedAgain(int i, int month) {
        if (month == 0) {
            return "-1";
        }
        String from = at("passed", i) + "$3";
        return ("IF(AND(in_income_market,in_income_leases_%1$d_relet,$A%2$d>=%3$s),"
                        + "MOD($A%2$d-%3$s,in_income_market_leaseTermMonths+in_income_market_downtimeMonths),-1)")
                .formatted(i, row(month), from);
    }

    private String letAgain(int i, int r) {
        String passed = at("passedAgain", i) + r;
        return "%s>=0,%s<N(in_income_market_leaseTermMonths)".formatted(passed, passed);
    }

    private String area(int i, int r) {
        return "IF(OR(%s%d>=0,AND(%s)),in_income_leases_%d_area,0)".formatted(at("passed", i), r, letAgain(i, r), i);
    }

    private String rent(int i, int r) {
        String lease = "in_income_leases_" + i + "_";
        String passed = at("passed", i) + r;
        String again = at("passedAgain", i) + r;
        String own = ("IF(%1$s<%2$srentFreeMonths,0,%2$sarea*%2$srentPerSqmYear/d_rentDivisor/12"
                        + "*(1+%2$sindexationPct)^INT(%1$s/12))")
                .formatted(passed, lease);
        String market =
                ("IF(%1$s<in_income_market_rentFreeMonths,0,%2$sarea*in_income_market_rentPerSqmYear/d_rentDivisor/12"
                                + "*(1+in_income_market_growthPct)^INT(($A%3$d-%1$s-1)/12)"
                                + "*(1+in_income_market_indexationPct)^INT(%1$s/12))")
                        .formatted(again, lease, r);
        return "IF(%s>=0,%s,IF(AND(%s),%s,0))".formatted(passed, own, letAgain(i, r), market);
    }

    private String depositFormula(int i, int r, int month) {
        if (month > book.horizon()) {
            return "0";
        }
        String lease = "in_income_leases_" + i + "_";
        String column = at("passed", i);
        return ("IF(%1$s$4<=%1$s$5,(IF($A%2$d=%1$s$4,1,0)-IF($A%2$d=%1$s$5,1,0))"
                        + "*%3$sdepositMonths*%3$sarea*%3$srentPerSqmYear/d_rentDivisor/12,0)")
                .formatted(column, r, lease);
    }
}
