package ai.wewall.telegram.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.dialogue.Board;
import ai.wewall.telegram.domain.dialogue.Heard;
import ai.wewall.telegram.domain.dialogue.Placement;
import ai.wewall.telegram.domain.dialogue.Reply;
import ai.wewall.telegram.domain.dialogue.Reply.Offered;
import ai.wewall.telegram.domain.dialogue.Topic;
import ai.wewall.telegram.domain.dialogue.Wish.Aim;
import ai.wewall.telegram.twin.Offers;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaptionLimitsTest {

    private static final Set<String> FIFTY_STATIONS = IntStream.range(0, 50)
            .mapToObj(i -> "Станция с очень длинным названием " + i)
            .collect(Collectors.toSet());

    private final Links links = new Links("https://wewall.example");
    private final Wording wording = new Wording(Texts.of("ru"), links);

    @Test
    void longestListFitsIntoACaption() {
        SearchCriteria criteria = SearchCriteria.builder()
                .metro(FIFTY_STATIONS)
                .districts(FIFTY_STATIONS)
                .build();
        Heard heard = new Heard(Collections.nCopies(100, "слово".repeat(50)), "вопрос ".repeat(100));

        assertThat(visible(wording.of(list(criteria, heard)))).isLessThanOrEqualTo(1_024);
    }

    @Test
    void usualListKeepsItsDetails() {
        String caption = html(wording.of(list(SearchCriteria.none(), Heard.ALL)));

        assertThat(caption.split("м\\. Белорусская, 6 мин", -1)).hasSize(6);
    }

    @Test
    void longestCardFitsIntoACaptionAndKeepsItsMark() {
        ListingDetail long1 = Offers.letShop(1);
        ListingDetail endless = OffersWith.texts(long1, "Заголовок ".repeat(200), "Описание & <b> ".repeat(500));

        String caption = html(wording.of(card(endless)));

        assertThat(visible(caption)).isLessThanOrEqualTo(1_024);
        assertThat(caption).endsWith("<i>Демо-данные: предложение вымышленное</i>");
    }

    @Test
    void cardTellsWhatTheOfferIs() {
        assertThat(html(wording.of(card(Offers.letShop(1)))))
                .contains(
                        "52\u00a0500\u00a0000\u00a0₽ · 410\u00a0156\u00a0₽/м²",
                        "128,4\u00a0м² · 4 этаж из 9 · класс A",
                        "улица Лесная, 5, Тверской, ЦАО",
                        "м. Белорусская, 6 мин · м. Менделеевская, 14 мин",
                        "Парковка, с отделкой",
                        "Арендаторы: Аптека «Ромашка» (до 03.2029)",
                        "Доходность 9,1\u00a0% в год до расходов · окупаемость 10,9 года",
                        "Светлый офис с видом на сквер.");
    }

    @Test
    void titleCannotInjectMarkup() {
        String caption = html(wording.of(card(OffersWith.texts(Offers.office(1), "<a href=\"x\">", "</b><script>"))));

        assertThat(caption).contains("<b>&lt;a href=\"x\"&gt;</b>", "&lt;/b&gt;&lt;script&gt;");
    }

    @Test
    void addressThatIsTooLongOpensThePlainList() {
        assertThat(links.list(SearchCriteria.builder().metro(FIFTY_STATIONS).build()))
                .isEqualTo("https://wewall.example/miniapp/search");
    }

    @Test
    void slashAtTheEndOfThePublicAddressDoesNotDouble() {
        assertThat(new Links("http://localhost:8080/").home()).isEqualTo("http://localhost:8080/miniapp/");
    }

    @ParameterizedTest
    @EnumSource(
            value = Topic.class,
            names = {"NO_MORE", "NO_SUCH_NUMBER", "OFFER_WITHDRAWN", "STALE_BUTTON", "TOO_FAST"})
    void passingWordFitsIntoItsLimit(Topic topic) {
        assertThat(wording.note(topic)).hasSizeBetween(1, 200);
    }

    private static Reply list(SearchCriteria criteria, Heard heard) {
        List<Offered> offers = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> new Offered(
                        new OfferId(Offers.id(number)), Offers.letShop(number).toCard()))
                .toList();
        Board board = new Board(
                new BoardId(UUID.randomUUID()),
                criteria,
                offers.stream().map(Offered::id).toList(),
                12_345,
                0,
                "next");
        return new Reply.Offers(board, offers, heard, Aim.SUBSCRIBE, new Placement.Below());
    }

    private static Reply card(ListingDetail listing) {
        Board board = new Board(
                new BoardId(UUID.randomUUID()), SearchCriteria.none(), List.of(new OfferId(listing.id())), 1, 0, null);
        return new Reply.Card(board, 1, listing, true, new Placement.Below());
    }

    private static String html(Outgoing message) {
        return ((Outgoing.Show) message).html();
    }

    private static int visible(Outgoing message) {
        return visible(html(message));
    }

    private static int visible(String html) {
        return html.replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .length();
    }
}
