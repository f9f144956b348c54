package ai.wewall.identity;

import ai.wewall.model.identity.Session;
import ai.wewall.platform.testing.RunningModule;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Somebody who calls the product over HTTP. */
record Visitor(RunningModule app) {

    /** A call with a token, or without one. */
    ResponseSpec call(HttpMethod method, String path, String token, Map<String, ?> body) {
        var request = app.client().method(method).uri(path).headers(headers -> {
            if (token != null) {
                headers.setBearerAuth(token);
            }
        });
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body)
                        .exchange();
    }

    ResponseSpec get(String path, String token) {
        return call(HttpMethod.GET, path, token, null);
    }

    ResponseSpec delete(String path, String token) {
        return call(HttpMethod.DELETE, path, token, null);
    }

    ResponseSpec post(String path, String token, Map<String, ?> body) {
        return call(HttpMethod.POST, path, token, body);
    }

    Session guest() {
        return session(post("/api/v1/auth/guest", null, null));
    }

    static Session session(ResponseSpec answer) {
        return answer.expectStatus()
                .isOk()
                .expectBody(Session.class)
                .returnResult()
                .getResponseBody();
    }

    static void refused(ResponseSpec answer, int status, String code) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }
}
