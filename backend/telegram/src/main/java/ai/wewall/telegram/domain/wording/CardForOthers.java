package ai.wewall.telegram.domain.wording;

import ai.wewall.model.listing.ListingCard;
import ai.wewall.model.search.SearchCriteria;
import java.util.ArrayList;
import java.util.List;

/** An offer in words for a chat in which the bot is not: what it is, what it costs, where it lies. */
public final class CardForOthers {

    private final Texts texts;
    private final Prices prices;

    /** In the language of the texts. */
    public CardForOthers(Texts texts) {
        this.texts = texts;
        this.prices = new Prices(texts);
    }

    /** «Офис 120 м² · 300 000 ₽/мес». */
    public String title(ListingCard card) {
        return texts.word("type", card.type()) + ' ' + texts.numbers().area(card.area()) + " · "
                + prices.whole(card.deal(), card.price());
    }

    /** Where it lies, in one line. */
    public String place(ListingCard card) {
        List<String> parts = new ArrayList<>();
        NamedStation.of(card, SearchCriteria.none())
                .map(walk -> texts.get("list.walk", walk.name(), walk.walkMinutes()))
                .ifPresent(parts::add);
        parts.add(Html.shortened(card.address(), 100));
        return String.join(" · ", parts);
    }

    /** The message, as HTML. */
    public String html(ListingCard card) {
        Html html = new Html().bold(Html.shortened(card.title(), 150)).line();
        html.text(prices.whole(card.deal(), card.price()) + " · " + prices.perSqm(card.deal(), card.pricePerSqm()))
                .line();
        html.text(texts.numbers().area(card.area()) + " · " + place(card)).line();
        if (card.yieldPct() != null) {
            html.text(texts.get("card.yield", texts.numbers().percent(card.yieldPct())))
                    .line();
        }
        return html.toString();
    }
}
