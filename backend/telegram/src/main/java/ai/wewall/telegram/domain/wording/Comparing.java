package ai.wewall.telegram.domain.wording;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.MetroWalk;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Offers side by side, field by field, as a chat has no room for columns. */
final class Comparing {

    private final Texts texts;
    private final Prices prices;

    Comparing(Texts texts) {
        this.texts = texts;
        this.prices = new Prices(texts);
    }

    /** The comparison, as HTML. */
    String of(List<ListingDetail> offers) {
        Html html = new Html().bold(texts.get("compare.title")).line();
        for (int i = 0; i < offers.size(); i++) {
            html.line()
                    .bold((i + 1) + ".")
                    .text(" " + Html.shortened(offers.get(i).title(), 100));
        }
        html.line();
        row(html, "price", offers, each -> prices.whole(each.deal(), each.price()));
        row(html, "sqm", offers, each -> prices.perSqm(each.deal(), each.pricePerSqm()));
        row(html, "area", offers, each -> texts.numbers().area(each.area()));
        row(html, "metro", offers, this::metro);
        row(
                html,
                "class",
                offers,
                each -> each.buildingClass() == null ? "" : each.buildingClass().toString());
        row(
                html,
                "yield",
                offers,
                each -> each.yieldPct() == null ? "" : texts.numbers().percent(each.yieldPct()));
        return html.toString();
    }

    /** A field that none of the offers has is left out. */
    private void row(Html html, String key, List<ListingDetail> offers, Function<ListingDetail, String> value) {
        List<String> values = offers.stream().map(value).toList();
        if (values.stream().allMatch(String::isEmpty)) {
            return;
        }
        html.line().bold(texts.get("compare." + key)).line();
        html.text(IntStream.range(0, values.size())
                        .mapToObj(i -> (i + 1) + ") " + (values.get(i).isEmpty() ? "—" : values.get(i)))
                        .collect(Collectors.joining("\n")))
                .line();
    }

    private String metro(ListingDetail offer) {
        return offer.metro().stream().findFirst().map(this::walk).orElse("");
    }

    private String walk(MetroWalk walk) {
        return texts.get("list.walk", walk.name(), walk.walkMinutes());
    }
}
