package ai.wewall.calculator.adapter.web;

import java.util.List;

/** What a refusal tells, as {@code field:CODE}. */
final class Told {

    private Told() {}

    static List<String> of(SurfaceTest.Answer answer) {
        return answer.body()
                .path("errors")
                .valueStream()
                .map(error -> error.path("field").asString() + ":"
                        + error.path("code").asString())
                .toList();
    }
}
