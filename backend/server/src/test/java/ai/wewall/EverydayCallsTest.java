package ai.wewall;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.identity.Session;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What callers do every day, over the whole application and under the check against blocking calls. */
@AssembledTest
class EverydayCallsTest {

    private final WebTestClient client;
    private final String origin;

    @Autowired
    EverydayCallsTest(@LocalServerPort int port, @Value("${wewall.public-url}") URI publicUrl) {
        this.client = Calls.to(port);
        this.origin = publicUrl.toString();
    }

    @Test
    void guestSignsInLooksAtThemselvesStaysAndLeaves() {
        var guest = client.post()
                .uri("/api/v1/auth/guest")
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(Session.class);
        String token = guest.getResponseBody().blockFirst().accessToken();
        client.get()
                .uri("/api/v1/me")
                .headers(to -> to.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isOk();

        ResponseCookie renewed = withCookie(
                        "refresh", cookieOf(guest.getResponseCookies().toSingleValueMap()))
                .expectStatus()
                .isOk()
                .returnResult(Session.class)
                .getResponseCookies()
                .toSingleValueMap()
                .values()
                .iterator()
                .next();

        withCookie("logout", renewed).expectStatus().isNoContent();
        withCookie("refresh", renewed).expectStatus().isUnauthorized();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/listings/search", "/api/v1/listings/count"})
    void anyoneSearches(String path) {
        client.post()
                .uri(path)
                .bodyValue(Map.of("criteria", Map.of()))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void anyoneIsUnderstood() {
        client.post()
                .uri("/api/v1/search/interpret")
                .bodyValue(Map.of("text", "офис"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v3/api-docs", "/actuator/health/readiness", "/actuator/health", "/actuator/prometheus"})
    void operatorLooks(String path) {
        client.get().uri(path).exchange().expectStatus().isOk();
    }

    private WebTestClient.ResponseSpec withCookie(String call, ResponseCookie cookie) {
        return client.post()
                .uri("/api/v1/auth/" + call)
                .cookie(cookie.getName(), cookie.getValue())
                .header(HttpHeaders.ORIGIN, origin)
                .exchange();
    }

    private static ResponseCookie cookieOf(Map<String, ResponseCookie> cookies) {
        assertThat(cookies).hasSize(1);
        return cookies.values().iterator().next();
    }
}
