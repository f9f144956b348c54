package ai.wewall.calculator.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.calculator.Answers;
import ai.wewall.calculator.Case;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;

class MetricsOverHttpTest extends SurfaceTest {

    static Stream<Case> cases() {
        return Case.of("metrics");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void workedCaseIsAnswered(Case worked) {
        Answer answer = post("metrics", worked.request());

        if (worked.isRefusal()) {
            assertThat(answer.type().isCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                    .isTrue();
            Answers.assertTells(answer.body(), worked.expected());
        } else {
            assertThat(answer.status().value()).isEqualTo(200);
            assertThat(answer.type().isCompatibleWith(MediaType.APPLICATION_JSON))
                    .isTrue();
            Answers.assertFits(answer.body(), worked.expected(), "");
        }
    }

    @Test
    void undefinedValuesAreThereAsNull() {
        assertThat(post("metrics", "{\"amounts\": [1]}").body().get("xirrPct").isNull())
                .isTrue();
    }

    @Test
    void bodyOverTwoMebibytesIsTooLarge() {
        String body = "{\"amounts\": [1" + " ".repeat(2 * 1024 * 1024) + "]}";

        assertThat(post("metrics", body).status().value()).isEqualTo(413);
    }
}
