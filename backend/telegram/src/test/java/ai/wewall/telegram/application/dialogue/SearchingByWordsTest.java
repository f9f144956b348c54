package ai.wewall.telegram.application.dialogue;

import static ai.wewall.telegram.application.dialogue.Talk.html;
import static ai.wewall.telegram.application.dialogue.Talk.labels;
import static ai.wewall.telegram.application.dialogue.Talk.links;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Intent;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.delivery.Picture;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.Offers;
import ai.wewall.telegram.twin.Readings;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchingByWordsTest {

    private final FakeMarket market = FakeMarket.of(12);
    private final Talk anna = Talk.over(market);

    @Test
    void whatWasUnderstoodStandsFirst() {
        market.reading(request -> Readings.search(Readings.officeToRent(), List.of(), null));

        assertThat(html(anna.says("сниму офис")).lines().findFirst())
                .contains("<b>Аренда · Офис · 100–200\u00a0м² · м. Белорусская · до 30\u00a0000\u00a0₽/м² в год</b>");
    }

    @Test
    void listIsOneMessageWithAPictureOfItsOffers() {
        Outgoing list = anna.says("сниму офис");

        assertThat(list)
                .isInstanceOfSatisfying(
                        Outgoing.Show.class,
                        show -> assertThat(show.picture())
                                .isInstanceOfSatisfying(
                                        Picture.OfBoard.class,
                                        board -> assertThat(board.offers()).hasSize(5)));
    }

    @Test
    void listHasItsButtons() {
        assertThat(labels(anna.says("сниму офис")))
                .containsExactly(
                        "1",
                        "2",
                        "3",
                        "4",
                        "5",
                        "Аренда ▾",
                        "Офис ▾",
                        "Дешевле",
                        "К метро",
                        "Ещё",
                        "На карте",
                        "Следить",
                        "Открыть в приложении",
                        "Начать заново");
    }

    @Test
    void appOpensTheSameList() {
        assertThat(links(anna.says("сниму офис")))
                .containsExactly("https://wewall.example/miniapp/search?deal=RENT&types=OFFICE");
    }

    @Test
    void whatWasNotUnderstoodIsTold() {
        assertThat(html(anna.says("сниму офис гладиолус"))).contains("Не понял: «гладиолус». Остальное учёл.");
    }

    @Test
    void questionStandsAtTheEndAndCanBeAnsweredByAButton() {
        market.reading(request -> Readings.search(SearchCriteria.none(), List.of(), "Снять или купить?"));
        Outgoing list = anna.says("офис");
        assertThat(html(list)).endsWith("<i>Снять или купить?</i>");

        anna.presses(list, "Купить");

        assertThat(anna.state.criteria().deal()).isEqualTo(Deal.SALE);
    }

    @Test
    void refinementAddsToWhatWasAskedFor() {
        anna.says("сниму офис");

        assertThat(html(anna.says("белорусской"))).startsWith("<b>Аренда · Офис · м. Белорусская</b>");
    }

    @Test
    void nextOffersComeAsANewMessage() {
        Outgoing first = anna.says("сниму офис");

        Outgoing second = anna.presses(first, "Ещё");
        Outgoing third = anna.says("ещё");

        assertThat(html(second)).contains("Предложения 6–10 из 12:");
        assertThat(html(third)).contains("Предложения 11–12 из 12:");
        assertThat(labels(third)).startsWith("1", "2", "Аренда ▾").doesNotContain("Ещё");
    }

    @Test
    void endOfTheListIsTold() {
        FakeMarket three = FakeMarket.of(3);
        Talk boris = Talk.over(three);
        assertThat(html(boris.says("сниму офис"))).contains("Нашлось 3 предложения:");

        assertThat(html(boris.says("ещё"))).contains("Это всё, что есть по вашему запросу: 3.");
    }

    @Test
    void moreOfNothingIsAskedBack() {
        assertThat(html(anna.says("ещё"))).contains("скажите, что ищем");
    }

    @Test
    void textOfNoKnownWordKeepsTheSearch() {
        anna.says("сниму офис");

        Outgoing answer = anna.says("абракадабра");

        assertThat(html(answer)).contains("Не понял: «абракадабра»");
        assertThat(anna.state.criteria().deal()).isEqualTo(Deal.RENT);
    }

    @Test
    void startingOverForgetsTheCriteria() {
        Outgoing list = anna.says("сниму офис");

        assertThat(html(anna.presses(list, "Начать заново"))).contains("Начинаем заново");
        assertThat(anna.state.criteria()).isEqualTo(SearchCriteria.none());
    }

    @Test
    void wishToBeToldOfNewOffersShowsWhatThereIs() {
        market.reading(request -> Readings.of(Intent.SUBSCRIBE, Readings.officeToRent()));

        assertThat(html(anna.says("сообщай о новых офисах")))
                .contains("нажмите «Следить» под списком", "Нашлось 12 предложений");
    }

    @Test
    void saleShowsItsYield() {
        Talk boris = Talk.over(new FakeMarket().put(Offers.letShop(1)));

        assertThat(html(boris.says("куплю")))
                .contains("Торговое помещение 128,4\u00a0м² · 52\u00a0500\u00a0000\u00a0₽ · 410\u00a0156\u00a0₽/м²")
                .contains("м. Белорусская, 6 мин · доходность 9,1\u00a0% · класс A");
    }
}
