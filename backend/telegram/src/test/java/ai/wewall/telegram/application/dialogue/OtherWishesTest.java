package ai.wewall.telegram.application.dialogue;

import static ai.wewall.telegram.application.dialogue.Talk.html;
import static ai.wewall.telegram.application.dialogue.Talk.labels;
import static ai.wewall.telegram.application.dialogue.Talk.links;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.search.InterpretRequest;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.dialogue.Input;
import ai.wewall.telegram.domain.dialogue.Input.Attachment;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.Offers;
import ai.wewall.telegram.twin.Readings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherWishesTest {

    private final FakeMarket market = FakeMarket.of(3).put(Offers.letShop(9));
    private final Talk anna = Talk.over(market);

    @Test
    void startGreetsWithThreeExamples() {
        Outgoing greeting = anna.says("/start");

        assertThat(html(greeting)).startsWith("Здравствуйте!");
        assertThat(labels(greeting)).hasSize(3);
    }

    @Test
    void exampleActsAsIfTypedAndAnew() {
        List<InterpretRequest> read = new ArrayList<>();
        anna.says("сниму офис");
        market.reading(request -> {
            read.add(request);
            return Readings.byWords(request);
        });

        anna.presses(anna.says("/help"), "Офис 100–200 м² у Белорусской");

        assertThat(read.getFirst().text()).startsWith("Сниму офис 100-200 метров у Белорусской");
        assertThat(read.getFirst().criteria()).isEqualTo(SearchCriteria.none());
    }

    @Test
    void linkShowsTheOffer() {
        Outgoing card = anna.says("/start l_" + Offers.id(9));

        assertThat(card).isInstanceOf(Outgoing.Show.class);
        assertThat(labels(card)).endsWith("Открыть в приложении").doesNotContain("‹ Назад");
        assertThat(links(card)).containsExactly("https://wewall.example/miniapp/l/" + Offers.id(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"l_", "l_123", "l_0190a1b2-c3d4-7e5f-8a9b-ffffffffffff"})
    void linkToNothingIsToldKindly(String payload) {
        assertThat(html(anna.says("/start " + payload))).contains("Такого предложения не нашёл");
    }

    @Test
    void linkToAWithdrawnOfferIsToldKindly() {
        market.put(Offers.withdrawn(2));

        assertThat(html(anna.says("/start l_" + Offers.id(2)))).contains("уже снято с показа");
    }

    @ParameterizedTest
    @CsvSource({
        "c_token,расчёта больше нет",
        "s_token,подборки больше нет",
        "link_1234,Такого кода нет",
        "foo,открыть не получилось"
    })
    void otherLinksAreAnsweredKindly(String payload, String words) {
        Outgoing answer = anna.says("/start " + payload);

        assertThat(html(answer)).contains(words);
        assertThat(labels(answer)).hasSize(3);
    }

    @Test
    void languageIsChosenByAButtonAndSpokenAtOnce() {
        anna.presses(anna.says("/language"), "English");

        assertThat(anna.turn.language()).isEqualTo("en");
    }

    @Test
    void numberIsAskedForAndKept() {
        assertThat(anna.says("/contact"))
                .isInstanceOfSatisfying(
                        Outgoing.Prompt.class,
                        prompt -> assertThat(prompt.shareNumber()).isEqualTo("Поделиться номером"));

        Outgoing thanks = anna.on(new Input.GaveNumber("+79990000001")).getFirst();

        assertThat(thanks)
                .isInstanceOfSatisfying(
                        Outgoing.Prompt.class,
                        prompt -> assertThat(prompt.shareNumber()).isNull());
        assertThat(anna.number()).isEqualTo("+79990000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"окупаемость", "посоветуй", "менеджера", "помощь", "привет", "/help", "/reset", "/foo"})
    void nothingIsADeadEnd(String text) {
        Outgoing answer = anna.says(text);

        assertThat(html(answer)).isNotBlank();
        assertThat(labels(answer)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Attachment.class)
    void whatIsNoTextIsAnsweredPolitely(Attachment attachment) {
        assertThat(anna.on(new Input.Sent(attachment, null)))
                .hasSize(1)
                .allSatisfy(answer -> assertThat(html(answer)).isNotBlank());
    }

    @Test
    void albumIsAnsweredOnce() {
        Input part = new Input.Sent(Attachment.PICTURE, "album-1");

        assertThat(anna.on(part)).hasSize(1);
        assertThat(anna.on(part)).isEmpty();
        assertThat(anna.on(new Input.Sent(Attachment.PICTURE, "album-2"))).hasSize(1);
    }

    @Test
    void englishIsSpokenToWhoSpeaksIt() {
        Outgoing list = Talk.inEnglish(FakeMarket.of(6)).says("сниму офис");

        assertThat(html(list))
                .startsWith("<b>Rent · Office</b>")
                .contains(
                        "6 offers found, the first 5:", "Office 128.4\u00a0m² · ₽312,000 a month · ₽29,250/m² a year");
        assertThat(labels(list)).contains("More", "Open in the app", "Start over");
    }
}
