package ai.wewall.telegram.application.dialogue;

import static ai.wewall.telegram.application.dialogue.Talk.html;
import static ai.wewall.telegram.application.dialogue.Talk.labels;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.InterpretRequest;
import ai.wewall.model.search.NumberRange;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.telegram.domain.delivery.Keyboard.Key;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.delivery.Picture;
import ai.wewall.telegram.domain.dialogue.Input;
import ai.wewall.telegram.domain.dialogue.Topic;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.Readings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefiningByButtonsTest {

    private static final SearchCriteria WANTED = Readings.officeToRent().toBuilder()
            .features(Set.of(Feature.PARKING))
            .build();

    private final List<InterpretRequest> read = new ArrayList<>();
    private final FakeMarket market = FakeMarket.of(7);
    private final Talk anna = Talk.over(market);
    private Outgoing list;

    @BeforeEach
    void search() {
        market.reading(request -> {
            read.add(request);
            return Readings.search(WANTED, List.of(), null);
        });
        list = anna.says("сниму офис");
    }

    @Test
    void eachCriterionIsAButton() {
        assertThat(labels(list)).contains("Аренда ▾", "Офис ▾", "100–200\u00a0м² ▾", "м. Белорусская ▾", "✕ парковка");
    }

    @Test
    void chipWithNoOtherValueIsDroppedAtOnce() {
        anna.presses(list, "✕ парковка");

        assertThat(anna.state.criteria()).isEqualTo(Readings.officeToRent());
    }

    @Test
    void chipWithOtherValuesShowsThemInPlaceOfTheButtons() {
        assertThat(anna.presses(list, "Офис ▾")).isInstanceOfSatisfying(Outgoing.Rekey.class, keys -> {
            assertThat(keys.messageId()).isEqualTo(Talk.MESSAGE);
            assertThat(labels(keys))
                    .containsExactly("Торговое помещение", "ПСН", "Склад", "Здание", "✕ Офис", "‹ Назад");
        });
    }

    @Test
    void valueIsTakenFromTheMenu() {
        anna.presses(anna.presses(list, "Офис ▾"), "Склад");

        assertThat(anna.state.criteria().types()).containsExactly(PropertyType.WAREHOUSE);
    }

    @ParameterizedTest
    @CsvSource({"Аренда ▾,Покупка", "100–200\u00a0м² ▾,80–160\u00a0м²", "м. Белорусская ▾,5 мин пешком"})
    void changedCriteriaAreSearchedFor(String chip, String option) {
        anna.presses(anna.presses(list, chip), option);

        assertThat(anna.state.criteria()).isNotEqualTo(WANTED);
    }

    @Test
    void wayOutOfAMenuShowsTheListsButtonsAgain() {
        Outgoing menu = anna.presses(list, "Офис ▾");

        assertThat(labels(anna.presses(menu, "‹ Назад"))).isEqualTo(labels(list));
    }

    @Test
    void criterionIsDroppedFromItsMenu() {
        anna.presses(anna.presses(list, "Аренда ▾"), "✕ Аренда");

        assertThat(anna.state.criteria().deal()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Дешевле,подешевле", "Больше,побольше", "К метро,поближе к метро"})
    void pushedWishIsReadAsItsWordsAre(String label, String words) {
        anna.presses(list, label);

        assertThat(read.getLast()).isEqualTo(new InterpretRequest(words, WANTED, "ru"));
    }

    @Test
    void wishThatWouldChangeNothingHasNoButton() {
        market.reading(request -> Readings.search(
                SearchCriteria.builder()
                        .deal(Deal.RENT)
                        .walkMinutes(BigDecimal.valueOf(5))
                        .build(),
                List.of(),
                null));

        assertThat(labels(anna.says("рядом"))).doesNotContain("Больше", "К метро");
    }

    @Test
    void listIsShownOnAMapWithItsNumbers() {
        Outgoing map = anna.presses(list, "На карте");

        assertThat(map)
                .isInstanceOfSatisfying(
                        Outgoing.Show.class,
                        show -> assertThat(show.picture())
                                .isInstanceOfSatisfying(
                                        Picture.OfMap.class,
                                        pins -> assertThat(pins.offers()).hasSize(5)));
        assertThat(labels(map)).containsExactly("1", "2", "3", "4", "5", "‹ Назад", "Открыть в приложении");
        assertThat(html(anna.says("2"))).startsWith("<b>Офис № 2");
    }

    @Test
    void optionThatIsNoneAnyMoreIsToldInPassing() {
        String code = ((Key.Press) Talk.keys(anna.presses(list, "Аренда ▾")).getFirst())
                .data()
                .replace("1DEAL", "9DEAL");

        assertThat(anna.on(new Input.Pressed(code, 7))).isEmpty();
        assertThat(anna.turn.note()).isEqualTo(Topic.NO_OPTION);
    }

    @Test
    void rangesAreScaledInWholeNumbers() {
        anna.presses(anna.presses(list, "100–200\u00a0м² ▾"), "125–250\u00a0м²");

        assertThat(anna.state.criteria().area()).isEqualTo(NumberRange.of(125, 250));
    }
}
