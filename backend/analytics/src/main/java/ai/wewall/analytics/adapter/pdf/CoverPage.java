package ai.wewall.analytics.adapter.pdf;

import ai.wewall.analytics.application.Memorandum;
import ai.wewall.model.calculation.DerivedFigures;
import ai.wewall.model.calculation.InvestmentMetrics;
import ai.wewall.model.listing.ListingDetail;
import java.util.ArrayList;
import java.util.List;

/** The first page: what it is about, the headline figures, the flows year by year. */
final class CoverPage {

    private static final float BAND = 132;
    private static final float TILE_GAP = 10;
    private static final float TILE_HEIGHT = 58;

    private final Memorandum memorandum;
    private final Texts texts;

    CoverPage(Memorandum memorandum, Texts texts) {
        this.memorandum = memorandum;
        this.texts = texts;
    }

    static String subject(Memorandum memorandum, Texts texts) {
        if (memorandum.listing() != null) {
            return memorandum.listing().title();
        }
        return memorandum.title() == null ? texts.of("subject") : memorandum.title();
    }

    void draw(Page page) {
        band(page);
        float y = tiles(page, BAND + 22);
        y = facts(page, page.heading(texts.of("facts"), y + 32));
        y = page.heading(texts.of("flows"), y + 26);
        FlowChart.of(memorandum.answer().years(), texts).draw(page, Page.MARGIN, y, Page.INNER, Page.HEIGHT - 70 - y);
    }

    private void band(Page page) {
        page.box(0, 0, Page.WIDTH, BAND, Ink.NAVY);
        page.box(0, BAND, Page.WIDTH, 3, Ink.GOLD);
        page.strong("WEWALL AI", Page.MARGIN, 38, 11, Ink.GOLD);
        page.right(Figure.day(memorandum.day()), Page.WIDTH - Page.MARGIN, 38, 10, Ink.RULE);
        page.strong(texts.of("title"), Page.MARGIN, 70, 24, Ink.WHITE);
        String subject = subject(memorandum, texts);
        page.text(page.regular().fitted(subject, 12, Page.INNER), Page.MARGIN, 93, 12, Ink.WHITE);
        ListingDetail listing = memorandum.listing();
        String under = listing == null ? texts.of("noListing") : listing.address();
        page.text(page.regular().fitted(under, 10, Page.INNER), Page.MARGIN, 112, 10, Ink.RULE);
    }

    private float tiles(Page page, float y) {
        InvestmentMetrics metrics = memorandum.answer().metrics();
        List<String[]> tiles = List.of(
                tile("irr", Figure.percent(metrics.irrLeveredPct())),
                tile("npv", Figure.money(metrics.npv())),
                tile("multiple", Figure.ratio(metrics.equityMultiple(), "×")),
                tile("cap", Figure.percent(metrics.goingInCapRatePct())),
                tile("payback", Figure.ratio(metrics.paybackYears(), " " + texts.of("years"))),
                tile("dscr", Figure.ratio(metrics.dscrMin(), "")));
        float width = (Page.INNER - 2 * TILE_GAP) / 3;
        for (int i = 0; i < tiles.size(); i++) {
            float x = Page.MARGIN + i % 3 * (width + TILE_GAP);
            float top = y + i / 3 * (TILE_HEIGHT + TILE_GAP);
            page.box(x, top, width, TILE_HEIGHT, Ink.PALE);
            page.box(x, top, 2.5f, TILE_HEIGHT, Ink.GOLD);
            page.text(page.regular().fitted(tiles.get(i)[0], 8.5f, width - 20), x + 12, top + 18, 8.5f, Ink.MUTED);
            page.strong(tiles.get(i)[1], x + 12, top + 43, 18, Ink.NAVY);
        }
        return y + 2 * TILE_HEIGHT + TILE_GAP;
    }

    private String[] tile(String key, String value) {
        return new String[] {texts.of("tile." + key), value};
    }

    private float facts(Page page, float y) {
        List<String[]> rows = rows();
        float column = Page.INNER / 2;
        float at = y;
        for (int i = 0; i < rows.size(); i++) {
            float x = Page.MARGIN + i % 2 * (column + 8);
            float width = column - 8;
            page.text(rows.get(i)[0], x, at, 9, Ink.MUTED);
            float left = width - page.regular().width(rows.get(i)[0], 9) - 10;
            page.strongRight(page.bold().fitted(rows.get(i)[1], 9, left), x + width, at, 9, Ink.TEXT);
            page.line(x, at + 5, x + width, at + 5, 0.4f, Ink.RULE);
            at += i % 2 == 1 ? 17 : 0;
        }
        return at + (rows.size() % 2 == 1 ? 17 : 0);
    }

    private List<String[]> rows() {
        DerivedFigures derived = memorandum.answer().derived();
        List<String[]> rows = new ArrayList<>();
        rows.add(row("price", Figure.money(memorandum.investment().purchase().price())));
        rows.add(row("totalCost", Figure.money(derived.totalCost())));
        rows.add(row("area", Figure.number(memorandum.investment().purchase().area()) + " м²"));
        rows.add(row("loan", derived.loanAmount() == 0 ? texts.of("none") : Figure.money(derived.loanAmount())));
        rows.add(row("horizon", texts.of("months", derived.horizonMonths())));
        rows.add(row("exitPrice", Figure.money(derived.exitPrice())));
        rows.add(row("noi", Figure.money(noiOfTheFirstYear())));
        rows.add(row("profit", Figure.money(memorandum.answer().metrics().totalProfit())));
        ListingDetail listing = memorandum.listing();
        if (listing != null) {
            rows.add(row("district", listing.district()));
            rows.add(row("metro", listing.metro().isEmpty() ? texts.of("none") : nearest(listing)));
        }
        return rows;
    }

    private String nearest(ListingDetail listing) {
        return texts.of(
                "walk",
                listing.metro().getFirst().name(),
                listing.metro().getFirst().walkMinutes());
    }

    private double noiOfTheFirstYear() {
        return memorandum.answer().years().get(1).noi();
    }

    private String[] row(String key, String value) {
        return new String[] {texts.of("fact." + key), value};
    }
}
