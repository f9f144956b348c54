package ai.wewall.calculator.adapter.workbook;

import ai.wewall.calculator.domain.terms.Bracket;
import ai.wewall.calculator.domain.terms.Loan;
import ai.wewall.calculator.domain.terms.RateStep;
import ai.wewall.calculator.domain.terms.Tax;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Inputs that are looked up, in columns: brackets of the tax with what each adds, and steps of the rate. */
final class TablesSheet {

    private static final String NAME = "Tables";

    private TablesSheet() {}

    static int lastRateStep(Book book) {
        return steps(book).size() + 2;
    }

    private static List<RateStep> steps(Book book) {
        Loan loan = book.content().terms().loan();
        return loan == null ? List.of() : loan.rateSteps();
    }

    static void fill(Book book) {
        SXSSFSheet sheet = book.sheet(NAME);
        sheet.setDefaultColumnWidth(18);
        Tax tax = book.content().terms().tax();
        Line header = book.line(sheet, 1);
        Stream.of("brackets", "ratePct", "added")
                .forEach(key -> header.header(book.labels().of("table." + key)));
        header.skip(1);
        Stream.of("exitBrackets", "ratePct", "added")
                .forEach(key -> header.header(book.labels().of("table." + key)));
        header.skip(1);
        Stream.of("fromMonth", "ratePct")
                .forEach(key -> header.header(book.labels().of("table." + key)));
        int rows = Math.max(
                Math.max(tax.brackets().size(), tax.exitBrackets().size()),
                steps(book).size() + 1);
        for (int i = 0; i < rows; i++) {
            Line line = book.line(sheet, i + 2);
            bracket(book, line, tax.brackets(), "brackets", "B", i);
            bracket(book, line.skip(1), tax.exitBrackets(), "exitBrackets", "F", i);
            step(book, line.skip(1), i);
        }
    }

    private static void bracket(Book book, Line line, List<Bracket> brackets, String name, String rates, int i) {
        if (i >= brackets.size()) {
            line.skip(3);
            return;
        }
        double rate = brackets.get(i).ratePct() / 100;
        double before = i == 0 ? 0 : brackets.get(i - 1).ratePct() / 100;
        String input = "in_tax_" + name + "_" + i + "_";
        line.formula(
                        input + "fromAmount",
                        brackets.get(i).fromAmount(),
                        book.styles().money())
                .formula(input + "ratePct", rate, book.styles().percent())
                .formula(
                        i == 0 ? rates + 2 : "%s%d-%s%d".formatted(rates, i + 2, rates, i + 1),
                        rate - before,
                        book.styles().percent());
    }

    private static void step(Book book, Line line, int i) {
        Loan loan = book.content().terms().loan();
        List<RateStep> steps = steps(book);
        if (i == 0) {
            line.formula("0", 0.0, book.styles().whole())
                    .formula(
                            "N(in_loan_annualRatePct)",
                            loan == null ? 0.0 : loan.annualRatePct() / 100,
                            book.styles().percent());
        } else if (i <= steps.size()) {
            String input = "in_loan_rateSteps_" + (i - 1) + "_";
            RateStep step = steps.get(i - 1);
            line.formula(
                            input + "fromMonth",
                            (double) step.fromMonth(),
                            book.styles().whole())
                    .formula(
                            input + "annualRatePct",
                            step.annualRatePct() / 100,
                            book.styles().percent());
        }
    }
}
