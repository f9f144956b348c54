package ai.wewall.search.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ai.wewall.listings.Geography;
import ai.wewall.model.search.InterpretRequest;
import ai.wewall.model.search.Interpretation;
import ai.wewall.model.search.UnderstoodSpan;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spans, unrecognised words, questions, trace and speed of the whole interpreter. */
class InterpreterAnswerTest {

    private static final Interpreter INTERPRETER = Interpreter.of(Geography.ofMoscow());

    @Test
    void wordsAreUnderlinedAsAPersonWould() {
        String text = "сниму офис не на первом этаже у метро Сокол, потолки от 3,5 м";

        assertThat(read(text).understood())
                .extracting(span -> span.field() + " " + piece(text, span))
                .containsExactly(
                        "deal сниму",
                        "types офис",
                        "floor не на первом этаже",
                        "metro метро Сокол",
                        "ceilingHeight потолки от 3,5 м");
    }

    @Test
    void periodThatImpliesARentIsUnderlinedByItself() {
        String text = "офис до 300 тыс в месяц";

        assertThat(read(text).understood())
                .extracting(span -> span.field() + " " + piece(text, span))
                .containsExactly("types офис", "price до 300 тыс", "deal в месяц");
    }

    @Test
    void secondFieldOfAWordStandsRightAfterIt() {
        assertThat(read("габ").understood())
                .extracting(UnderstoodSpan::field, UnderstoodSpan::start, UnderstoodSpan::end)
                .containsExactly(tuple("tenanted", 0, 3), tuple("deal", 3, 3));
    }

    @Test
    void whatNoRuleUsedIsTold() {
        assertThat(read("офис с гладиолусом, потолки до 6 м, office").unrecognised())
                .containsExactly("гладиолусом", "потолки", "6", "office");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "офис на Соколе|Вы хотите снять или купить?",
                "куплю офис от 200 до 100 м²|Кажется, границы перепутаны: я поставил меньшее число первым. Всё верно?",
                "снять или купить офис|Сначала посмотрим аренду или покупку?",
                "сниму офис до 5000 долларов|Я считаю в рублях. Какая сумма в рублях вам подходит?",
                "куплю офис, 300 тыс в месяц|Сумма за месяц — это для аренды. Вы покупаете или снимаете?",
                "сниму склад на Соколе 500|К чему относится число: это площадь в м² или сумма в рублях?"
            })
    void brokerAsksBack(String text, String question) {
        assertThat(read(text).question()).isEqualTo(question);
    }

    @Test
    void questionComesInTheLanguageOfTheInterface() {
        Interpretation answer = INTERPRETER.interpret(new InterpretRequest("офис на Соколе", null, "en"));

        assertThat(answer.question()).isEqualTo("Would you like to rent or to buy?");
    }

    @Test
    void nothingIsAskedWhereNothingDecisiveIsMissing() {
        assertThat(read("сниму офис на Соколе").question()).isNull();
    }

    @Test
    void traceTellsTheSteps() {
        String trace = INTERPRETER.trace(new InterpretRequest("сниму скалд", null, "ru"));

        assertThat(trace).contains("tokens: сниму | скалд", "TYPE:WAREHOUSE", "rule Deals", "intent: SEARCH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ещё ", "сокол, ", "до ", "не офис и ", "цена неважна ", "фывапролдж ", "1 ", "убери сокол, "})
    void longestTextTakesLessThanFiftyMilliseconds(String piece) {
        String text = piece.repeat(4096 / piece.length());
        List.of(1, 2, 3, 4, 5).forEach(warming -> read(text));

        long start = processorTime();
        read(text);

        assertThat(processorTime() - start).isLessThan(TimeUnit.MILLISECONDS.toNanos(50));
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Interpretation read(String text) {
        return INTERPRETER.interpret(new InterpretRequest(text, null, "ru"));
    }

    private static String piece(String text, UnderstoodSpan span) {
        return text.substring(span.start(), span.end());
    }
}
