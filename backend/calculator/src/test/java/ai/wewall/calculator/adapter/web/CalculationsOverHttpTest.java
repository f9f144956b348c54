package ai.wewall.calculator.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.calculator.Answers;
import ai.wewall.calculator.Case;
import ai.wewall.calculator.Requests;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The worked cases through the real edge. */
class CalculationsOverHttpTest extends SurfaceTest {

    static Stream<Case> investments() {
        return Stream.concat(Case.of("investment"), Case.of("months"));
    }

    @ParameterizedTest
    @MethodSource("investments")
    void investmentIsAnswered(Case worked) {
        Answer answer = post("investment", worked.request());

        assertThat(answer.status().value()).isEqualTo(200);
        Answers.assertFits(answer.body(), worked.expected(), "");
    }

    static Stream<Case> tables() {
        return Case.of("sensitivity");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void tableIsAnswered(Case worked) {
        Answer answer = post("sensitivity", worked.request());

        assertThat(answer.status().value()).isEqualTo(200);
        Answers.assertFits(answer.body(), worked.expected(), "");
    }

    static Stream<Case> simulations() {
        return Case.of("montecarlo");
    }

    @ParameterizedTest
    @MethodSource("simulations")
    void simulationIsAnsweredTheSameTwice(Case worked) {
        Answer first = post("monte-carlo", worked.request());
        Answer second = post("monte-carlo", worked.request());

        assertThat(first.status().value()).isEqualTo(200);
        assertThat(first.body()).isEqualTo(second.body());
        assertThat(first.body().path("results").get(0).path("count"))
                .isEqualTo(worked.expected().path("count"));
    }

    @Test
    void tableWithoutColumnsHasOneValueARow() {
        ObjectNode body = (ObjectNode) json("""
                {"rows": {"path": "exit.years", "mode": "ABSOLUTE", "steps": [-3, 1, 0.5]}, "metric": "totalProfit"}""");
        JsonNode answer =
                post("sensitivity", body.set("base", Requests.plain())).body();

        assertThat(answer.get("columnPath").isNull()).isTrue();
        assertThat(answer.get("columnValues").isNull()).isTrue();
        Answers.assertFits(answer.get("rowValues"), json("[0, 4, 3.5]"), "");
        Answers.assertFits(answer.get("values"), json("[[null], [48e6], [null]]"), "");
        assertThat(answer.get("baseValue").doubleValue()).isEqualTo(36e6);
        assertThat(answer.get("warnings").toString()).isEqualTo("[\"cell:INVALID\"]");
    }

    @Test
    void responseHoldsEveryFieldEvenIfNull() {
        JsonNode answer = post("investment", Requests.plain()).body();

        assertThat(answer.path("metrics").size()).isEqualTo(21);
        assertThat(answer.path("metrics").get("ltvPct").isNull()).isTrue();
        assertThat(answer.path("months").get(0).size()).isEqualTo(35);
        assertThat(answer.path("years").get(0).get("dscr").isNull()).isTrue();
        assertThat(answer.path("years").get(0).size()).isEqualTo(36);
    }
}
