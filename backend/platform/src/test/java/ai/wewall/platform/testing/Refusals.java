package ai.wewall.platform.testing;

import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** How unsound input is answered. */
public final class Refusals {

    private Refusals() {}

    /**
     * Asserts that input was refused for one reason.
     *
     * @param expected the field, which may be empty, and the code with a colon between them, as {@code limit:TYPE}
     */
    public static void assertRefused(ResponseSpec answer, String expected) {
        int colon = expected.indexOf(':');
        answer.expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("VALIDATION_FAILED")
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].field")
                .isEqualTo(expected.substring(0, colon))
                .jsonPath("$.errors[0].code")
                .isEqualTo(expected.substring(colon + 1));
    }
}
