package ai.wewall.telegram.application.dialogue;

import static ai.wewall.telegram.application.dialogue.Talk.html;
import static ai.wewall.telegram.application.dialogue.Talk.labels;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.personal.Notify;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.dialogue.Topic;
import ai.wewall.telegram.twin.FakeMarket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepingFindsTest {

    private final FakeMarket market = FakeMarket.of(3);
    private final Talk anna = Talk.over(market);

    @Test
    void offerIsPutAmongTheFavouritesAndTakenAwayAgain() {
        Outgoing card = anna.presses(anna.says("сниму офис"), "2");

        assertThat(anna.pressesAll(card, "♥ В избранное")).isEmpty();
        assertThat(anna.turn.note()).isEqualTo(Topic.FAVOURED);
        anna.pressesAll(card, "♥ В избранное");
        assertThat(anna.turn.note()).isEqualTo(Topic.UNFAVOURED);
    }

    @Test
    void favouritesAreAListLikeAnyOther() {
        anna.pressesAll(anna.presses(anna.says("сниму офис"), "2"), "♥ В избранное");

        Outgoing favourites = anna.says("/favourites");

        assertThat(html(favourites)).startsWith("<b>Избранное</b>");
        assertThat(labels(favourites)).containsExactly("1", "На карте", "Открыть в приложении");
        assertThat(html(anna.presses(favourites, "1"))).startsWith("<b>Офис № 2");
    }

    @Test
    void hiddenOfferIsNotFoundAgain() {
        anna.pressesAll(anna.presses(anna.says("сниму офис"), "2"), "Скрыть");

        assertThat(anna.turn.note()).isEqualTo(Topic.HIDDEN);
        assertThat(html(anna.presses(anna.says("сниму офис"), "2"))).startsWith("<b>Офис № 3");
    }

    @Test
    void markedOffersAreComparedFieldByField() {
        Outgoing list = anna.says("сниму офис");
        assertThat(anna.pressesAll(anna.presses(list, "1"), "Сравнить")).isEmpty();
        assertThat(anna.turn.note()).isEqualTo(Topic.MARKED);

        Outgoing ready = anna.presses(anna.presses(list, "3"), "Сравнить");

        assertThat(html(ready)).startsWith("Отмечено предложений: 2.");
        assertThat(html(anna.presses(ready, "Показать сравнение")))
                .contains("<b>1.</b> Офис № 1", "<b>2.</b> Офис № 3", "<b>Цена</b>\n1) ", "<b>Метро</b>");
    }

    @Test
    void searchIsSavedWithHowSoonItsFindsAreTold() {
        Outgoing list = anna.says("сниму офис");
        Outgoing menu = anna.presses(list, "Следить");
        assertThat(labels(menu)).containsExactly("Сразу", "Раз в день", "Раз в неделю", "Только сохранить", "‹ Назад");

        List<Outgoing> saved = anna.pressesAll(menu, "Раз в день");

        assertThat(labels(saved.getFirst())).contains("Следить");
        assertThat(html(saved.getLast())).contains("уведомления: раз в день");
        assertThat(market.searches.get(Talk.ANNA)).singleElement().satisfies(search -> {
            assertThat(search.notice()).isEqualTo(Notify.DAILY);
            assertThat(search.name()).isEqualTo("Аренда · Офис");
        });
    }

    @Test
    void savedSearchesAreListedAndForgotten() {
        anna.pressesAll(anna.presses(anna.says("сниму офис"), "Следить"), "Сразу");

        Outgoing searches = anna.says("/searches");
        assertThat(html(searches)).contains("<b>1.</b> Аренда · Офис · сразу");
        anna.presses(searches, "✕ 1");

        assertThat(market.searches.get(Talk.ANNA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/favourites", "/searches", "/избранное", "/подписки"})
    void emptyListIsNoDeadEnd(String command) {
        assertThat(labels(anna.says(command))).hasSize(3);
    }
}
