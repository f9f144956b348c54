package ai.wewall.analytics.adapter.pdf;

import ai.wewall.analytics.application.Memorandum;
import ai.wewall.model.calculation.YearRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The table of the years, thousands of roubles; a page for every eleven years; below the last of them what follows. */
final class YearsPages {

    private static final int YEARS = 11;
    private static final float LABEL = 126;
    private static final float ROW = 17;

    private record Row(String key, ToDoubleFunction<YearRow> value, boolean strong) {}

    private static final List<Row> ROWS = List.of(
            new Row("potentialRent", YearRow::potentialRent, false),
            new Row("vacancyLoss", year -> -year.vacancyLoss(), false),
            new Row("otherIncome", YearRow::otherIncome, false),
            new Row("operatingExpenses", year -> -year.operatingExpenses(), false),
            new Row("managementFee", year -> -year.managementFee(), false),
            new Row("insurance", year -> -year.insurance(), false),
            new Row("propertyTax", year -> -year.propertyTax(), false),
            new Row("landRent", year -> -year.landRent(), false),
            new Row("noi", YearRow::noi, true),
            new Row("capexReserve", year -> -year.capexReserve(), false),
            new Row("acquisition", year -> -year.acquisition(), false),
            new Row("vatRecovery", YearRow::vatRecovery, false),
            new Row("deposits", YearRow::deposits, false),
            new Row("exitPrice", YearRow::exitPrice, false),
            new Row("sellingCosts", year -> -year.sellingCosts(), false),
            new Row("preTaxCashFlow", YearRow::preTaxCashFlow, true),
            new Row("loanDrawdown", year -> year.loanDrawdown() - year.loanFee(), false),
            new Row("interest", year -> -year.interest(), false),
            new Row("principal", year -> -year.principal(), false),
            new Row("payoff", year -> -year.balloon() - year.payoff(), false),
            new Row("tax", year -> -year.tax(), false),
            new Row("leveredCashFlow", YearRow::leveredCashFlow, true),
            new Row("cumulativeLevered", YearRow::cumulativeLevered, false),
            new Row("discountedLevered", YearRow::discountedLevered, false),
            new Row("loanClosing", YearRow::loanClosing, false));

    private final List<YearRow> years;
    private final Texts texts;

    private YearsPages(List<YearRow> years, Texts texts) {
        this.years = years;
        this.texts = texts;
    }

    static List<PdfMemoranda.Drawing> of(Memorandum memorandum, Texts texts) {
        List<YearRow> years = memorandum.answer().years();
        List<PdfMemoranda.Drawing> pages = new ArrayList<>();
        for (int from = 0; from < years.size(); from += YEARS) {
            List<YearRow> shown = years.subList(from, Math.min(years.size(), from + YEARS));
            YearsPages table = new YearsPages(shown, texts);
            boolean last = from + YEARS >= years.size();
            pages.add(page -> {
                float below = table.draw(page);
                if (last) {
                    new ExplanationPart(memorandum.explanation(), texts).draw(page, below + ROW);
                }
            });
        }
        return pages;
    }

    private float draw(Page page) {
        float y = page.heading(
                texts.of("table", years.getFirst().year(), years.getLast().year()), 58);
        page.box(Page.MARGIN, y - 12, Page.INNER, ROW + 2, Ink.NAVY);
        page.strong(texts.of("thousands"), Page.MARGIN + 6, y, 8, Ink.WHITE);
        for (int i = 0; i < years.size(); i++) {
            page.strongRight(texts.of("year", years.get(i).year()), right(i), y, 7.5f, Ink.WHITE);
        }
        y += ROW + 4;
        for (Row row : ROWS) {
            row(page, row, y);
            y += ROW;
        }
        return page.paragraph(texts.of("table.note"), Page.MARGIN, y + 10, 8, Page.INNER, Ink.MUTED);
    }

    private static float right(int column) {
        float width = (Page.INNER - LABEL) / YEARS;
        return Page.MARGIN + LABEL + (column + 1) * width - 2;
    }

    private void row(Page page, Row row, float y) {
        String label = texts.of("line." + row.key());
        if (row.strong()) {
            page.box(Page.MARGIN, y - 12, Page.INNER, ROW, Ink.PALE);
            page.strong(page.bold().fitted(label, 8, LABEL - 8), Page.MARGIN + 6, y, 8, Ink.NAVY);
        } else {
            page.text(page.regular().fitted(label, 8, LABEL - 8), Page.MARGIN + 6, y, 8, Ink.TEXT);
        }
        page.line(Page.MARGIN, y + 5, Page.WIDTH - Page.MARGIN, y + 5, 0.3f, Ink.RULE);
        for (int i = 0; i < years.size(); i++) {
            value(page, row, row.value().applyAsDouble(years.get(i)), right(i), y);
        }
    }

    private static void value(Page page, Row row, double value, float x, float y) {
        String text = Math.abs(value) < 0.5 ? "–" : Figure.thousands(value);
        float room = (Page.INNER - LABEL) / YEARS - 3;
        float size = Math.min(7.5f, 7.5f * room / page.bold().width(text, 7.5f));
        if (row.strong()) {
            page.strongRight(text, x, y, size, value < -0.5 ? Ink.LOSS : Ink.NAVY);
        } else {
            page.right(text, x, y, size, value < -0.5 ? Ink.LOSS : Ink.TEXT);
        }
    }
}
