package ai.wewall.telegram.domain.wording;

import ai.wewall.model.listing.ListingCard;
import ai.wewall.model.listing.MetroWalk;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.telegram.domain.dialogue.Board;
import ai.wewall.telegram.domain.dialogue.Heard;
import ai.wewall.telegram.domain.dialogue.Reply;
import ai.wewall.telegram.domain.dialogue.Reply.Offered;
import ai.wewall.telegram.domain.dialogue.Wish.Aim;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The caption of a list: chips, what was not understood, how much was found, a few lines an offer. */
final class OfferList {

    /** Telegram's limit of a caption. */
    static final int CAPTION = 1_024;

    private static final int MOST_WORDS = 5;
    private static final int LONGEST_WORD = 30;
    private static final int LONGEST_CHIPS = 250;

    private final Texts texts;
    private final Prices prices;
    private final CriteriaChips chips;

    OfferList(Texts texts) {
        this.texts = texts;
        this.prices = new Prices(texts);
        this.chips = new CriteriaChips(texts);
    }

    /** The caption; where it would be too long, the second lines of offers go first, then the chips are cut. */
    String caption(Reply.Offers list) {
        Html full = write(list, true, LONGEST_CHIPS);
        if (full.length() <= CAPTION) {
            return full.toString();
        }
        Html brief = write(list, false, LONGEST_CHIPS / 2);
        return (brief.length() <= CAPTION ? brief : write(list, false, 0)).toString();
    }

    private Html write(Reply.Offers list, boolean details, int longestChips) {
        Html html = new Html();
        head(html, list.board().criteria(), list.heard(), list.aim(), longestChips);
        html.text(found(list.board())).line();
        for (int number = 1; number <= list.offers().size(); number++) {
            html.line();
            offer(
                    html,
                    number,
                    list.offers().get(number - 1),
                    details ? list.board().criteria() : null);
        }
        question(html, list.heard());
        return html;
    }

    /** What a map shows: a line an offer. */
    String mapCaption(Board board, List<Offered> offers) {
        Html html = new Html().bold(texts.get("map.title")).line();
        html.text(found(board)).line();
        for (int number = 1; number <= offers.size(); number++) {
            html.line();
            place(html, number, offers.get(number - 1));
        }
        return html.toString();
    }

    private void place(Html html, int number, Offered offered) {
        html.bold(number + ".").text(" ");
        ListingCard card = offered.card();
        html.text(
                card == null
                        ? texts.get("list.gone")
                        : Html.shortened(card.address(), 70) + " · " + prices.whole(card.deal(), card.price()));
    }

    /** Chips and what was not understood. */
    void head(Html html, SearchCriteria criteria, Heard heard, Aim aim, int longestChips) {
        String line = Html.shortened(chips.line(criteria), longestChips);
        if (!line.isEmpty()) {
            html.bold(line).line();
        }
        if (!heard.unrecognised().isEmpty()) {
            html.text(texts.get("heard.unrecognised", words(heard.unrecognised())))
                    .line();
        }
        if (aim == Aim.FAVOURITES) {
            html.bold(texts.get("favourites.title")).line();
        }
        if (aim == Aim.SUBSCRIBE) {
            html.text(texts.get("find.subscribe")).line();
        }
        if (!html.isEmpty()) {
            html.line();
        }
    }

    /** Words that were not understood, a few of them and none of them long. */
    static String words(List<String> unrecognised) {
        List<String> named = unrecognised.stream()
                .limit(MOST_WORDS)
                .map(word -> '«' + Html.shortened(word, LONGEST_WORD) + '»')
                .toList();
        return String.join(", ", named) + (unrecognised.size() > MOST_WORDS ? "…" : "");
    }

    static void question(Html html, Heard heard) {
        if (heard.question() != null) {
            html.line().italic(Html.shortened(heard.question(), 200));
        }
    }

    private String found(Board board) {
        int shown = board.offers().size();
        if (board.before() > 0) {
            return texts.get(
                    "list.page",
                    texts.numbers().whole(board.before() + 1L),
                    texts.numbers().whole((long) board.before() + shown),
                    texts.numbers().whole(board.total()));
        }
        return board.total() <= shown
                ? texts.counted("list.all", board.total())
                : texts.counted("list.first", board.total(), shown);
    }

    /** One offer; its second line is written where the criteria are given. */
    private void offer(Html html, int number, Offered offered, @Nullable SearchCriteria criteria) {
        html.bold(number + ".").text(" ");
        ListingCard card = offered.card();
        if (card == null) {
            html.text(texts.get("list.gone")).line();
            return;
        }
        html.text(texts.word("type", card.type()) + ' ' + texts.numbers().area(card.area()))
                .text(" · ")
                .text(prices.whole(card.deal(), card.price()))
                .text(" · ")
                .text(prices.perSqm(card.deal(), card.pricePerSqm()))
                .line();
        if (criteria != null) {
            html.text(String.join(" · ", details(card, criteria))).line();
        }
    }

    private List<String> details(ListingCard card, SearchCriteria criteria) {
        List<String> details = new ArrayList<>();
        details.add(NamedStation.of(card, criteria).map(this::walk).orElseGet(card::district));
        if (card.yieldPct() != null) {
            details.add(texts.get("list.yield", texts.numbers().percent(card.yieldPct())));
        }
        if (card.buildingClass() != null) {
            details.add(texts.get("chip.class", card.buildingClass()));
        }
        return details;
    }

    private String walk(MetroWalk walk) {
        return texts.get("list.walk", walk.name(), walk.walkMinutes());
    }
}
