package ai.wewall.analytics.adapter.pdf;

import ai.wewall.analytics.application.InputValues;
import ai.wewall.analytics.application.Memorandum;
import ai.wewall.model.calculation.IncomeMode;
import ai.wewall.model.calculation.LeaseTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the calculation rests on, each with its source, and what it is not. */
final class AssumptionPages {

    private static final List<String> PATHS = List.of(
            "purchase.price",
            "purchase.date",
            "purchase.area",
            "purchase.closingCostsPct",
            "purchase.initialCapex",
            "income.mode",
            "income.rentPerSqmYear",
            "income.market.rentPerSqmYear",
            "income.market.growthPct",
            "income.market.downtimeMonths",
            "income.indexationPct",
            "income.vacancyPct",
            "otherIncome.perYear",
            "opex.opexPerSqmYear",
            "opex.growthPct",
            "opex.managementFeePct",
            "opex.capexReservePct",
            "opex.insurancePctOfPrice",
            "opex.propertyTax.cadastralValue",
            "opex.propertyTax.ratePct",
            "opex.landRentYear",
            "vat.ratePct",
            "tax.regime",
            "loan.amount",
            "loan.ltvPct",
            "loan.annualRatePct",
            "loan.termMonths",
            "loan.type",
            "exit.afterMonths",
            "exit.years",
            "exit.exitCapRatePct",
            "exit.growthPct",
            "exit.sellingCostsPct",
            "discountRatePct");
    private static final float LABEL = 190;
    private static final float VALUE = 100;
    private static final float SOURCE = Page.INNER - LABEL - VALUE;
    /** Few enough for a page, however long some sources are. */
    private static final int ROWS = 26;

    private static final float LINE = 10.5f;
    private static final int MOST_LEASES = 12;

    private final Memorandum memorandum;
    private final Texts texts;

    private AssumptionPages(Memorandum memorandum, Texts texts) {
        this.memorandum = memorandum;
        this.texts = texts;
    }

    private record Row(String label, String value, String source) {}

    static List<PdfMemoranda.Drawing> of(Memorandum memorandum, Texts texts) {
        AssumptionPages pages = new AssumptionPages(memorandum, texts);
        List<Row> rows = pages.rows();
        List<PdfMemoranda.Drawing> drawings = new ArrayList<>();
        int sheets = (rows.size() + ROWS - 1) / ROWS;
        int each = (rows.size() + sheets - 1) / sheets;
        for (int from = 0; from < rows.size(); from += each) {
            List<Row> shown = rows.subList(from, Math.min(rows.size(), from + each));
            boolean last = from + each >= rows.size();
            drawings.add(page -> pages.draw(page, shown, last));
        }
        return drawings;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String path : PATHS) {
            Object value = InputValues.at(memorandum.investment(), path);
            if (value != null) {
                String source = memorandum.sources().getOrDefault(path, texts.of("own"));
                rows.add(new Row(texts.orKey("input." + path, path), shown(path, value), source));
            }
            if (value instanceof IncomeMode) {
                rows.addAll(leases());
            }
        }
        return rows;
    }

    /** A row for each lease, and one for those that are too many. */
    private List<Row> leases() {
        List<LeaseTerms> leases = memorandum.investment().income().leases();
        if (leases == null || memorandum.investment().income().mode() != IncomeMode.LEASES) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_LEASES, leases.size()); i++) {
            rows.add(lease(i + 1, leases.get(i)));
        }
        List<LeaseTerms> more = leases.subList(rows.size(), leases.size());
        if (!more.isEmpty()) {
            double area = more.stream().mapToDouble(LeaseTerms::area).sum();
            rows.add(
                    new Row(texts.of("lease.more", more.size()), texts.of("lease.more.area", Figure.number(area)), ""));
        }
        return rows;
    }

    private Row lease(int number, LeaseTerms lease) {
        double growth = lease.indexationPct() == null ? 0 : lease.indexationPct();
        String path = "income.leases[" + (number - 1) + "].rentPerSqmYear";
        String terms =
                texts.of("lease.terms", Figure.day(lease.start()), Figure.day(lease.end()), Figure.percent(growth));
        return new Row(
                texts.of("lease", number, Figure.number(lease.area())),
                texts.of("lease.rent", Figure.number(Math.round(lease.rentPerSqmYear()))),
                terms + "; " + memorandum.sources().getOrDefault(path, texts.of("own")));
    }

    private String shown(String path, Object value) {
        return switch (value) {
            case LocalDate day -> Figure.day(day);
            case Integer number -> String.valueOf(number);
            case Double number when path.contains("Pct") -> Figure.percent(number);
            case Double number when number >= 1e6 -> Figure.money(number);
            case Double number -> Figure.number(number);
            default -> texts.orKey("value." + value, value.toString());
        };
    }

    private void draw(Page page, List<Row> rows, boolean last) {
        float y = page.heading(texts.of("assumptions"), 58);
        page.box(Page.MARGIN, y - 12, Page.INNER, 18, Ink.NAVY);
        page.strong(texts.of("assumptions.input"), Page.MARGIN + 6, y, 8, Ink.WHITE);
        page.strongRight(texts.of("assumptions.value"), Page.MARGIN + LABEL + VALUE - 10, y, 8, Ink.WHITE);
        page.strong(texts.of("assumptions.source"), Page.MARGIN + LABEL + VALUE, y, 8, Ink.WHITE);
        y += 20;
        for (Row row : rows) {
            List<String> source = page.regular().wrapped(row.source(), 7.5f, SOURCE - 4);
            y = row(page, row, source, y);
        }
        if (last) {
            y = page.heading(texts.of("disclaimer.title"), y + 26);
            page.paragraph(texts.of("disclaimer"), Page.MARGIN, y, 8.5f, Page.INNER, Ink.TEXT);
        }
    }

    private float row(Page page, Row row, List<String> source, float y) {
        page.text(page.regular().fitted(row.label(), 8.5f, LABEL - 8), Page.MARGIN + 6, y, 8.5f, Ink.TEXT);
        page.strongRight(
                page.bold().fitted(row.value(), 8.5f, VALUE - 12), Page.MARGIN + LABEL + VALUE - 10, y, 8.5f, Ink.NAVY);
        for (int i = 0; i < source.size(); i++) {
            page.text(source.get(i), Page.MARGIN + LABEL + VALUE, y + i * LINE, 7.5f, Ink.MUTED);
        }
        float next = y + (source.size() - 1) * LINE;
        page.line(Page.MARGIN, next + 4, Page.WIDTH - Page.MARGIN, next + 4, 0.3f, Ink.RULE);
        return next + 14;
    }
}
