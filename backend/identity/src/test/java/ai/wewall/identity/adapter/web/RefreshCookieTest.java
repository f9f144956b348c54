package ai.wewall.identity.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.platform.problem.ProblemException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class RefreshCookieTest {

    private static final String ORIGIN = "https://wewall.test";

    private final RefreshCookie cookie = new RefreshCookie(URI.create(ORIGIN), Duration.ofDays(30));

    @Test
    void cookieOfAnHttpsAddressBelongsToThatHostAlone() {
        assertThat(cookie.holding("token").toString())
                .startsWith("__Host-refresh=token; Path=/; Max-Age=2592000;")
                .contains("Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void cookieIsTakenFromOurOwnPagesOnly() {
        var request = MockServerHttpRequest.post("/").cookie(new HttpCookie("__Host-refresh", "token"));

        assertThatThrownBy(() -> cookie.of(request.build())).isInstanceOf(ProblemException.class);
        assertThat(cookie.of(request.header("Origin", ORIGIN).build())).contains("token");
    }

    @Test
    void cookieOfPlainHttpIsNone() {
        var request = MockServerHttpRequest.post("/")
                .cookie(new HttpCookie("refresh-8080", "token"))
                .header("Origin", ORIGIN);

        assertThat(cookie.of(request.build())).isEmpty();
    }
}
