package ai.wewall.search.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.Geography;
import ai.wewall.model.search.InterpretRequest;
import ai.wewall.model.search.Interpretation;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.UnderstoodSpan;
import ai.wewall.search.domain.text.reading.Field;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

/** What holds for every text whatsoever (rule 12 and the contract's answer form). */
class InterpreterPropertiesTest {

    private static final Interpreter INTERPRETER = Interpreter.of(Geography.ofMoscow());

    private static final List<String> WORDS = DialogueCase.of("cases.jsonl").stream()
            .flatMap(worked -> worked.turns().stream())
            .flatMap(turn -> List.of(turn.split(" ")).stream())
            .distinct()
            .toList();

    @Provide
    Arbitrary<String> noise() {
        Arbitrary<Character> any = Arbitraries.oneOf(
                Arbitraries.chars().range('а', 'я'),
                Arbitraries.chars().range('a', 'z'),
                Arbitraries.chars().numeric(),
                Arbitraries.chars().with(" ,.-/+%²№₽$\n\t\u0000\u0301\u0306ё"),
                Arbitraries.chars().range('\ud83c', '\udfff'),
                Arbitraries.chars().all());
        return any.list()
                .ofMaxSize(80)
                .map(chars -> chars.stream().map(String::valueOf).collect(Collectors.joining()));
    }

    /** Words of real sentences in any order, which reach far more rules than noise does. */
    @Provide
    Arbitrary<String> wordSalad() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(20).map(words -> String.join(" ", words));
    }

    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    void noiseIsAnsweredWithinTheContract(@ForAll("noise") String text) {
        assertHolds(text, SearchCriteria.none(), read(text, null));
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void wordSaladIsAnsweredWithinTheContract(@ForAll("wordSalad") String first, @ForAll("wordSalad") String second) {
        Interpretation before = read(first, null);
        assertHolds(first, SearchCriteria.none(), before);
        assertHolds(second, before.criteria(), read(second, before.criteria()));
    }

    private static Interpretation read(String text, @Nullable SearchCriteria before) {
        return INTERPRETER.interpret(new InterpretRequest(text, before, "ru"));
    }

    private static void assertHolds(String text, SearchCriteria before, Interpretation answer) {
        new Invariants(text, answer).assertAll();
        switch (answer.intent()) {
            case SEARCH, SUBSCRIBE -> assertChangesAreShown(text, before, answer);
            case RESET -> assertThat(answer.criteria()).isEqualTo(SearchCriteria.none());
            default -> assertThat(answer.criteria()).as(text).isEqualTo(before);
        }
    }

    private static void assertChangesAreShown(String text, SearchCriteria before, Interpretation answer) {
        List<String> shown =
                answer.understood().stream().map(UnderstoodSpan::field).toList();
        assertThat(changed(before, answer.criteria())).as(text).isSubsetOf(shown);
    }

    private static List<String> changed(SearchCriteria before, SearchCriteria after) {
        return List.of(Field.values()).stream()
                .filter(field -> !Objects.equals(field.of(before), field.of(after)))
                .map(Field::key)
                .toList();
    }
}
