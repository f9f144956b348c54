package ai.wewall.telegram.application.dialogue;

import static ai.wewall.telegram.application.dialogue.Talk.html;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.dialogue.Input;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.Offers;
import ai.wewall.telegram.twin.Readings;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said about an earlier message: an answer to it, an edit of it, a text that somebody else has written. */
class AnsweringMessagesTest {

    private final FakeMarket market = FakeMarket.of(3);
    private final Talk anna = Talk.over(market);

    @Test
    void questionInAnswerToAnOfferOpensItAndIsAnswered() {
        Outgoing list = anna.says("сниму офис");
        anna.shown(77, anna.presses(list, "2"));
        anna.says("привет");
        market.reading(request -> Readings.search(
                SearchCriteria.builder().features(Set.of(Feature.TERRACE)).build(), List.of(), null));

        Outgoing answer = anna.answers(77, "а этот с террасой?");

        assertThat(answer).isInstanceOf(Outgoing.Show.class);
        assertThat(html(answer)).startsWith("✕ Терраса: в описании не указано\n<b>Офис № 2");
    }

    @Test
    void answerToAnOldListRefinesThatList() {
        anna.shown(70, anna.says("сниму офис"));
        anna.says("заново");
        anna.says("куплю офис");

        anna.answers(70, "белорусской");

        assertThat(html(anna.says("ещё"))).contains("Это всё");
        assertThat(anna.state.criteria().deal()).isEqualTo(Deal.RENT);
        assertThat(anna.state.criteria().metro()).containsExactly("Белорусская");
    }

    @Test
    void numberInAnswerToAnOldListOpensItsOffer() {
        anna.shown(70, anna.says("сниму офис"));
        anna.says("заново");

        assertThat(html(anna.answers(70, "2"))).startsWith("<b>Офис № 2");
    }

    @Test
    void answerToWhatShowsNoListIsAText() {
        assertThat(html(anna.answers(5, "сниму офис"))).startsWith("<b>Аренда · Офис</b>");
    }

    @Test
    void openOfferIsPointedAtWithoutAnAnswer() {
        anna.says("/start l_" + Offers.id(1));

        assertThat(html(anna.says("а этот с террасой?"))).contains("<b>Офис № 1");
    }

    @Test
    void editOfTheLastWordsIsReadInTheirPlace() {
        anna.writes(10, "сниму офис");
        anna.writes(11, "белорусской");

        List<Outgoing> answer = anna.edits(11, "куплю");

        assertThat(html(answer.getFirst())).startsWith("<b>Покупка · Офис</b>");
    }

    @Test
    void editThatChangesNoWordSaysNothing() {
        anna.writes(10, "сниму офис");

        assertThat(anna.edits(10, "сниму офис")).isEmpty();
    }

    @Test
    void forwardedTextIsARequestOfItsOwn() {
        anna.says("сниму офис");

        List<Outgoing> answer =
                anna.on(Input.ofText("куплю белорусской", new Input.Origin(12, null, false, true, null)));

        assertThat(html(answer.getFirst())).startsWith("<b>Покупка · м. Белорусская</b>");
    }

    @Test
    void wordsUnderAnAlbumAnswerForItsPictures() {
        anna.on(Input.ofText("сниму офис", new Input.Origin(12, null, false, false, "album")));

        assertThat(anna.on(new Input.Sent(Input.Attachment.PICTURE, "album"))).isEmpty();
    }
}
