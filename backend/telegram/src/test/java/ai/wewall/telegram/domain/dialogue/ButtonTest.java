package ai.wewall.telegram.domain.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.search.Deal;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.reckoning.ReckonAct;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ButtonTest {

    private static final BoardId BOARD = new BoardId(UUID.fromString("0190a1b2-c3d4-7e5f-8a9b-ffffffffffff"));

    static Stream<Button> buttons() {
        Stream<Button> withoutEachCriterion = Arrays.stream(Criterion.values())
                .flatMap(criterion ->
                        Stream.of(new Button.Without(BOARD, criterion), new Button.Loosen(BOARD, criterion)));
        return Stream.concat(
                withoutEachCriterion,
                Stream.of(
                        new Button.Example(3),
                        new Button.StartOver(),
                        new Button.Join("AZ09_-AZ09_-AZ09_-AZ09_-AZ09_-AZ09_-AZ09_-A"),
                        new Button.Join("x".repeat(60)),
                        new Button.NotJoin(),
                        new Button.Open(BOARD, 5),
                        new Button.Back(BOARD),
                        new Button.More(BOARD),
                        new Button.Reckon(BOARD, 2),
                        new Button.OfReckoning(BOARD, ReckonAct.LOAN_15_YEARS),
                        new Button.OfReckoning(BOARD, ReckonAct.WORKBOOK),
                        new Button.Choose(BOARD, Deal.RENT),
                        new Button.Choose(BOARD, Deal.SALE)));
    }

    @ParameterizedTest
    @MethodSource("buttons")
    void buttonIsReadAsItWasWritten(Button button) {
        assertThat(Button.parse(button.code())).contains(button);
    }

    @ParameterizedTest
    @MethodSource("buttons")
    void buttonFitsIntoWhatTelegramCarries(Button button) {
        assertThat(button.code().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "e",
                "e0",
                "e12",
                "join",
                "joinя",
                "leaves",
                "o",
                "oAZChssPUfl-Km_________",
                "oAZChssPUfl-Km_________0",
                "bAZChssPUfl-Km_________x",
                "wAZChssPUfl-Km_________NOTHING",
                "dAZChssPUfl-Km_________RENT'; drop table chat",
                "o!!!!!!!!!!!!!!!!!!!!!!1",
                "кнопка"
            })
    void forgedDataIsNoButton(String data) {
        assertThat(Button.parse(data)).isEmpty();
    }
}
