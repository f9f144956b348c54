package ai.wewall.platform.http.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.wewall.model.problem.FieldError;
import ai.wewall.model.schema.Field;
import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.model.schema.Types;
import ai.wewall.model.schema.Verdict;
import ai.wewall.model.search.NumberRange;
import ai.wewall.platform.problem.ProblemException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictJsonTest {

    record Inner(String word) {}

    record Body(BigDecimal number, Integer count, List<String> names, NumberRange area, Inner inner, Boolean flag) {}

    private static final ObjectSchema INNER =
            ObjectSchema.of(Inner.class, Field.required("word", Types.text(1, 5), ""));

    private static final ObjectSchema BODY = ObjectSchema.of(
            Body.class,
            Field.required("number", Types.number(0, 100), ""),
            Field.optional("count", Types.integer(1, 10), ""),
            Field.optional("names", Types.listOf(Types.choice("a", "b"), 1, 2), ""),
            Field.optional("area", Types.range(Types.positive(1e7)), ""),
            Field.optional("inner", Types.nested(() -> INNER), ""),
            Field.optional("flag", Types.flag(), ""));

    private final StrictJson json = new StrictJson();

    @Test
    void soundBodyBecomesItsRecord() {
        Body body = (Body) read("""
                {"number": 1.50, "count": 2.0, "names": ["b"], "area": {"min": 1e2}, "inner": {"word": "ё"}, "flag": null}""");

        assertThat(body.number()).isEqualByComparingTo("1.5");
        assertThat(body.count()).isEqualTo(2);
        assertThat(body.area()).isEqualTo(NumberRange.atLeast(new BigDecimal("100")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"number": 1, "number": 2}                      | :MALFORMED_JSON
            {"number": NaN}                                 | :MALFORMED_JSON
            {"number": 1} 2                                 | :MALFORMED_JSON
            [1]                                             | :MALFORMED_JSON
            {"number": 1                                    | :MALFORMED_JSON
            {}                                              | number:REQUIRED
            {"number": null}                                | number:REQUIRED
            {"number": "1"}                                 | number:TYPE
            {"number": 1e400}                               | number:NOT_FINITE
            {"number": 1e300000000}                         | number:NOT_FINITE
            {"number": -1e99999999999}                      | number:NOT_FINITE
            {"number": 1e-99999999999, "count": 11}         | count:OUT_OF_RANGE
            {"number": 1, "area": {"min": 1e-400}}          | area.min:OUT_OF_RANGE
            {"number": 101}                                 | number:OUT_OF_RANGE
            {"number": 1, "count": 1.5}                     | count:TYPE
            {"number": 1, "count": 11}                      | count:OUT_OF_RANGE
            {"number": 1, "names": []}                      | names:TOO_FEW
            {"number": 1, "names": ["a","a","a"]}           | names:TOO_MANY
            {"number": 1, "names": ["a","z"]}               | names[1]:INVALID_VALUE
            {"number": 1, "names": [null]}                  | names[0]:REQUIRED
            {"number": 1, "names": "a"}                     | names:TYPE
            {"number": 1, "area": {"min": 2, "max": 1}}     | area:ORDER
            {"number": 1, "area": {"from": 2}}              | area.from:UNKNOWN_FIELD
            {"number": 1, "area": {"min": 0}}               | area.min:OUT_OF_RANGE
            {"number": 1, "inner": {}}                      | inner.word:REQUIRED
            {"number": 1, "inner": {"word": "longer"}}      | inner.word:OUT_OF_RANGE
            {"number": 1, "flag": "true"}                   | flag:TYPE
            {"number": 1, "@type": "x"}                     | @type:UNKNOWN_FIELD
            """)
    void unsoundBodyIsToldByPathAndCode(String body, String expected) {
        assertThat(errors(body)).isEqualTo(expected);
    }

    @Test
    void allErrorsAreToldAtOnce() {
        assertThat(errors("{\"count\": 0, \"surprise\": 1, \"area\": {\"max\": -1}}")
                        .split(" "))
                .containsExactlyInAnyOrder(
                        "number:REQUIRED", "count:OUT_OF_RANGE", "surprise:UNKNOWN_FIELD", "area.max:OUT_OF_RANGE");
    }

    record Pair(Integer low, Integer high, List<Inner> words) {}

    private static final ObjectSchema PAIR = ObjectSchema.of(
                    Pair.class,
                    Field.optional("low", Types.integer(0, 9), ""),
                    Field.required("high", Types.integer(0, 9), ""),
                    Field.optional("words", Types.listOf(Types.nested(() -> INNER), 0, 9), ""))
            .with(Pair.class, StrictJsonTest::checkPair);

    record Outer(Pair pair, Integer count) {}

    private static final ObjectSchema OUTER = ObjectSchema.of(
            Outer.class,
            Field.required("pair", Types.nested(() -> PAIR), ""),
            Field.optional("count", Types.integer(1, 10), ""));

    private static void checkPair(Pair pair, Verdict verdict) {
        if (pair.low() != null && pair.high() != null && pair.low() > pair.high()) {
            verdict.refuse("high", "ORDER");
        }
        if (verdict.isSound("words") && pair.words() != null && pair.words().isEmpty()) {
            verdict.refuse("words", "TOO_FEW");
        }
        if (!verdict.isSound("words") && pair.words() != null && pair.words().size() == 3) {
            verdict.refuseWhole("words", "TOO_MANY");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"pair": {"low": 2, "high": 1}}                         | pair.high:ORDER
            {"pair": {"low": 2, "high": 1}, "count": 0}             | pair.high:ORDER count:OUT_OF_RANGE
            {"pair": {"low": 2, "high": "1"}}                       | pair.high:TYPE
            {"pair": {"low": 2, "high": 1, "words": []}}            | pair.high:ORDER pair.words:TOO_FEW
            {"pair": {"high": 1, "words": [7, {"word": ""}]}}       | pair.words[0]:TYPE pair.words[1].word:OUT_OF_RANGE
            {"pair": {"high": 1, "words": [7, null, {}]}}           | pair.words:TOO_MANY
            """)
    void rulesOverFieldsSeeOnlyWhatIsSound(String body, String expected) {
        assertThat(errors(body, OUTER)).isEqualTo(expected);
    }

    @Test
    void numberLongerThanAnyDoubleIsToldOnItsField() {
        assertThat(errors("{\"number\": 1" + "0".repeat(400) + "}")).isEqualTo("number:NOT_FINITE");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(errors("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000))).isEqualTo(":MALFORMED_JSON");
    }

    @Test
    void noMoreThanFiftyErrorsAreTold() {
        String many = java.util.stream.IntStream.range(0, 80)
                .mapToObj(i -> "\"f" + i + "\": 1")
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(errors(many).split(" ")).hasSize(50);
    }

    @Property(tries = 2_000)
    void anyTextIsReadOrRefused(@ForAll String body) {
        try {
            read(body);
        } catch (ProblemException refused) {
            assertThat(refused.code()).isEqualTo("VALIDATION_FAILED");
        }
    }

    private Object read(String body) {
        return read(body, BODY);
    }

    private Object read(String body, ObjectSchema table) {
        return json.read(body.getBytes(StandardCharsets.UTF_8), table);
    }

    private String errors(String body) {
        return errors(body, BODY);
    }

    private String errors(String body, ObjectSchema table) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> read(body, table));
        return refused.errors().stream().map(StrictJsonTest::told).collect(Collectors.joining(" "));
    }

    private static String told(FieldError error) {
        return error.field() + ":" + error.code();
    }
}
