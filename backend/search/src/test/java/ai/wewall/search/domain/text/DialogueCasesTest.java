package ai.wewall.search.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.Geography;
import ai.wewall.model.search.InterpretRequest;
import ai.wewall.model.search.Interpretation;
import ai.wewall.model.search.SearchCriteria;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked cases of the dialogue contract, and our own; each is named by its id. */
class DialogueCasesTest {

    private static final Interpreter INTERPRETER = Interpreter.of(Geography.ofMoscow());
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<DialogueCase> contractCases() {
        return DialogueCase.of("cases.jsonl").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contractCases")
    void contractCaseIsRight(DialogueCase worked) {
        assertRight(worked);
    }

    static Stream<DialogueCase> ownCases() {
        return Stream.of("own.jsonl", "spoken.jsonl", "fresh.jsonl", "unseen.jsonl")
                .flatMap(file -> DialogueCase.of(file).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ownCases")
    void ownCaseIsRight(DialogueCase worked) {
        assertRight(worked);
    }

    private static void assertRight(DialogueCase worked) {
        Interpretation last = answer(worked);
        assertThat(last.intent()).hasToString(worked.intent());
        assertThat(comparable(JSON.valueToTree(last.criteria()))).isEqualTo(comparable(worked.criteria()));
        if (worked.asks() != null) {
            assertThat(last.question() != null).as("asks").isEqualTo(worked.asks());
        }
    }

    /** Whether intent and criteria are those of a case. */
    static boolean isRight(DialogueCase worked) {
        Interpretation last = answer(worked);
        return last.intent().toString().equals(worked.intent())
                && comparable(JSON.valueToTree(last.criteria())).equals(comparable(worked.criteria()));
    }

    private static Interpretation answer(DialogueCase worked) {
        Interpretation last = null;
        for (String turn : worked.turns()) {
            SearchCriteria soFar = last == null ? null : last.criteria();
            last = INTERPRETER.interpret(new InterpretRequest(turn, soFar, "ru"));
        }
        return Objects.requireNonNull(last, worked.id());
    }

    /** Sets compare without order, numbers by their value. */
    private static Object comparable(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, Object> fields = new TreeMap<>();
            node.forEachEntry((name, value) -> fields.put(name, comparable(value)));
            return fields;
        }
        if (node.isArray()) {
            TreeSet<String> values = new TreeSet<>();
            node.forEach(value -> values.add(value.toString()));
            return values;
        }
        return node.isNumber() ? node.decimalValue().stripTrailingZeros() : node;
    }
}
