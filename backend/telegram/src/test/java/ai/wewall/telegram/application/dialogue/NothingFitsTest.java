package ai.wewall.telegram.application.dialogue;

import static ai.wewall.telegram.application.dialogue.Talk.html;
import static ai.wewall.telegram.application.dialogue.Talk.labels;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.Readings;
import java.util.List;
import org.junit.jupiter.api.Test;

class NothingFitsTest {

    private final FakeMarket market = FakeMarket.of(4)
            .reading(request -> Readings.search(Readings.officeToRent(), List.of(), null))
            .fitting(criteria -> criteria.metro() == null || criteria.area() == null);
    private final Talk anna = Talk.over(market);

    @Test
    void honestWordNamesTheCriteria() {
        Outgoing answer = anna.says("сниму офис");

        assertThat(answer).isInstanceOf(Outgoing.Words.class);
        assertThat(html(answer)).contains("м. Белорусская", "сейчас ничего нет");
    }

    @Test
    void criteriaThatStandInTheWayCanBeLoosened() {
        assertThat(labels(anna.says("сниму офис")))
                .startsWith("+4, если любое метро", "+4, если от 80 м²")
                .contains("✕ м. Белорусская")
                .endsWith("Начать заново");
    }

    @Test
    void whatWasUnderstoodCanBeDroppedByAButton() {
        Outgoing list = anna.presses(anna.says("сниму офис"), "✕ м. Белорусская");

        assertThat(html(list)).contains("Нашлось 4 предложения");
        assertThat(anna.state.criteria().metro()).isNull();
    }

    @Test
    void looseningACriterionSearchesThatWay() {
        Outgoing list = anna.presses(anna.says("сниму офис"), "+4, если любое метро");

        assertThat(html(list)).contains("Нашлось 4 предложения").doesNotContain("Белорусская</b>");
        assertThat(anna.state.criteria())
                .isEqualTo(Readings.officeToRent().toBuilder().metro(null).build());
    }

    @Test
    void stepThatBringsNothingAnyMoreSearchesAgain() {
        Outgoing nothing = anna.says("сниму офис");
        market.fitting(criteria -> false);

        assertThat(html(anna.presses(nothing, "+4, если любое метро"))).contains("сейчас ничего нет");
        assertThat(anna.state.criteria()).isEqualTo(Readings.officeToRent());
    }

    @Test
    void olderListIsNotContinued() {
        market.fitting(criteria -> true);
        anna.says("сниму офис");
        market.fitting(criteria -> false);
        anna.says("сниму офис");
        market.reading(Readings::byWords);

        assertThat(html(anna.says("ещё"))).contains("показывать нечего");
    }

    @Test
    void whereNoSingleCriterionHelpsThatIsSaid() {
        market.fitting(criteria -> false);

        Outgoing answer = anna.says("сниму офис");

        assertThat(html(answer)).contains("Попробуйте сказать иначе");
        assertThat(labels(answer)).allMatch(label -> label.startsWith("✕ ") || label.equals("Начать заново"));
    }
}
