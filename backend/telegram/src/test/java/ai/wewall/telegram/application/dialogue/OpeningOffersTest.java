package ai.wewall.telegram.application.dialogue;

import static ai.wewall.telegram.application.dialogue.Talk.html;
import static ai.wewall.telegram.application.dialogue.Talk.labels;
import static ai.wewall.telegram.application.dialogue.Talk.links;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.search.Feature;
import ai.wewall.model.search.Intent;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.delivery.Picture;
import ai.wewall.telegram.domain.dialogue.Input;
import ai.wewall.telegram.domain.dialogue.Topic;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.Offers;
import ai.wewall.telegram.twin.Readings;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpeningOffersTest {

    private final FakeMarket market = FakeMarket.of(3);
    private final Talk anna = Talk.over(market);

    @Test
    void buttonTurnsTheListIntoTheCard() {
        Outgoing card = anna.presses(anna.says("сниму офис"), "2");

        assertThat(card).isInstanceOfSatisfying(Outgoing.Change.class, change -> {
            assertThat(change.messageId()).isEqualTo(Talk.MESSAGE);
            assertThat(change.picture()).isEqualTo(new Picture.OfOffer(new OfferId(Offers.id(2))));
        });
        assertThat(html(card)).startsWith("<b>Офис № 2 в БЦ «Белая площадь»</b>");
    }

    @Test
    void cardLeadsBackOnAndIntoTheApp() {
        Outgoing card = anna.presses(anna.says("сниму офис"), "2");

        assertThat(labels(card))
                .containsExactly(
                        "‹ 1", "3 ›", "♥ В избранное", "Скрыть", "Сравнить", "‹ Назад", "Открыть в приложении");
        assertThat(links(card)).containsExactly("https://wewall.example/miniapp/l/" + Offers.id(2));
    }

    @Test
    void backTurnsTheCardIntoItsList() {
        Outgoing list = anna.says("сниму офис");

        Outgoing back = anna.presses(anna.presses(list, "2"), "‹ Назад");

        assertThat(back).isInstanceOf(Outgoing.Change.class);
        assertThat(html(back)).isEqualTo(html(list));
        assertThat(labels(back)).isEqualTo(labels(list));
    }

    @Test
    void nextOfferIsOneButtonAway() {
        Outgoing card = anna.presses(anna.says("сниму офис"), "2");

        Outgoing next = anna.presses(card, "3 ›");

        assertThat(html(next)).startsWith("<b>Офис № 3");
        assertThat(labels(next)).startsWith("‹ 2").endsWith("‹ Назад", "Открыть в приложении");
    }

    @Test
    void typedNumberTurnsTheNewestList() {
        anna.says("сниму офис");

        assertThat(anna.says("второй"))
                .isInstanceOfSatisfying(
                        Outgoing.Change.class,
                        change -> assertThat(change.messageId()).isNull());
        assertThat(html(anna.says("3"))).startsWith("<b>Офис № 3");
    }

    /** What changes above one's own words is not seen as an answer to them. */
    @Test
    void questionAboutTheOpenOfferIsAnsweredBelow() {
        anna.presses(anna.says("сниму офис"), "1");
        SearchCriteria parking = SearchCriteria.none().toBuilder()
                .features(Set.of(Feature.PARKING))
                .build();
        market.reading(request -> Readings.of(Intent.SEARCH, parking));

        Outgoing answer = anna.says("а этот с парковкой?");

        assertThat(answer).isInstanceOf(Outgoing.Show.class);
        assertThat(html(answer)).startsWith("✓ Парковка");
    }

    @Test
    void typedNumberAnswersBelowWhereTheListHasMovedUp() {
        anna.says("сниму офис");
        anna.says("привет");

        Outgoing card = anna.says("2");

        assertThat(card).isInstanceOf(Outgoing.Show.class);
        assertThat(labels(card)).contains("‹ Назад");
    }

    @Test
    void buttonOfAnOlderListDoesNotMakeItTheNewest() {
        Outgoing older = anna.says("сниму офис");
        anna.says("белорусской");
        anna.presses(older, "1");

        assertThat(anna.says("2")).isInstanceOf(Outgoing.Show.class);
    }

    @Test
    void numberThatTheListDoesNotHaveIsTold() {
        anna.says("сниму офис");

        assertThat(html(anna.says("7"))).contains("В этом списке предложений: 3");
    }

    @Test
    void numberWithoutAListIsAText() {
        assertThat(html(anna.says("2"))).contains("Не понял: «2»");
    }

    @Test
    void withdrawnOfferIsToldWithoutAMessageToWhoPressed() {
        Outgoing list = anna.says("сниму офис");
        market.put(Offers.withdrawn(2));

        assertThat(anna.pressesAll(list, "2")).isEmpty();
        assertThat(anna.turn.note()).isEqualTo(Topic.OFFER_WITHDRAWN);
        assertThat(html(anna.says("2"))).contains("уже снято с показа");
    }

    @Test
    void withdrawnOfferKeepsItsNumberInTheList() {
        Outgoing card = anna.presses(anna.says("сниму офис"), "1");
        market.put(Offers.withdrawn(2));

        assertThat(html(anna.presses(card, "‹ Назад"))).contains("<b>2.</b> уже снято с показа", "<b>3.</b> Офис");
    }

    @Test
    void forgedButtonIsToldInPassing() {
        anna.says("сниму офис");

        assertThat(anna.on(new Input.Pressed("o' or 1=1", 5))).isEmpty();
        assertThat(anna.turn.note()).isEqualTo(Topic.STALE_BUTTON);
    }

    @Test
    void buttonOfAForgottenListLeadsOn() {
        Outgoing answer =
                anna.on(new Input.Pressed("oAZChssPUfl-Km_________1", 5)).getFirst();

        assertThat(html(answer)).contains("Этот список уже устарел");
        assertThat(labels(answer)).containsExactly("Начать заново");
    }
}
