package ai.wewall.search.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people do to a text without changing its meaning; every case has to stand it. */
class SloppyTypingTest {

    private enum Habit {
        DOUBLE_SPACES(text -> text.replace(" ", "  ")),
        LINES(text -> text.replace(", ", ",\n")),
        EXCLAMATION(text -> text.replaceFirst("[.!? ]*$", "!!!")),
        EMOJI(text -> text + " 🙂");

        private final UnaryOperator<String> typing;

        Habit(UnaryOperator<String> typing) {
            this.typing = typing;
        }

        DialogueCase apply(DialogueCase worked) {
            List<String> turns = worked.turns().stream().map(typing).toList();
            return new DialogueCase(worked.id(), turns, worked.intent(), worked.criteria(), null);
        }
    }

    @ParameterizedTest
    @EnumSource
    void habitOfTypingChangesNoAnswer(Habit habit) {
        List<String> misread = Stream.concat(DialogueCasesTest.contractCases(), DialogueCasesTest.ownCases())
                .map(habit::apply)
                .filter(worked -> !DialogueCasesTest.isRight(worked))
                .map(DialogueCase::toString)
                .toList();
        assertThat(misread).isEmpty();
    }
}
