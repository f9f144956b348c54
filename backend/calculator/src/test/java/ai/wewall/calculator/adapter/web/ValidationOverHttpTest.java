package ai.wewall.calculator.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.calculator.Answers;
import ai.wewall.calculator.Case;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

class ValidationOverHttpTest extends SurfaceTest {

    static Stream<Case> cases() {
        return Case.of("validation");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void unsoundRequestIsToldByFieldAndCode(Case worked) {
        JsonNode raw = worked.json().path("rawBody");
        String body = raw.isString() ? raw.asString() : worked.request().toString();

        Answer answer = post(worked.json().path("endpoint").asString(), body);

        assertThat(answer.status().value()).isEqualTo(400);
        assertThat(answer.type().isCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .isTrue();
        Answers.assertTells(answer.body(), worked.expected());
    }
}
