package ai.wewall.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.identity.Session;
import ai.wewall.model.identity.UserProfile;
import ai.wewall.platform.testing.RunningModule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

class SignInOverHttpTest {

    private static final String BOT = "4200000000:secret-of-the-bot";
    private static final String ORIGIN = "http://localhost:4711";
    private static final String COOKIE = "refresh-4711";

    @RegisterExtension
    static final RunningModule APP = RunningModule.of("ai.wewall.identity")
            .with("wewall.telegram.client.token", BOT)
            .with("wewall.public-url", ORIGIN);

    private final long user = ThreadLocalRandom.current().nextLong(1, 1L << 51);

    @Test
    void launchDataSignsIn() {
        Session session = session(exchange(signedAt(Instant.now())));

        assertThat(session.expiresInSeconds()).isEqualTo(900);
        assertThat(session.refreshToken()).hasSize(43);
        assertThat(session.user()).isEqualTo(new UserProfile(session.user().id(), false, "Анна", "", "anna", "ru"));
        assertThat(me(session.accessToken())).isEqualTo(session.user());
    }

    @Test
    void sameLaunchDataIsGoodAgainWithinItsHour() {
        String data = signedAt(Instant.now().minus(Duration.ofMinutes(59)));

        UserProfile first = session(exchange(data)).user();
        UserProfile second = session(exchange(data)).user();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void launchDataOutsideItsHourIsRefused() {
        refused(exchange(signedAt(Instant.now().minusSeconds(3_610))), 401, "INIT_DATA_EXPIRED");
        refused(exchange(signedAt(Instant.now().plusSeconds(75))), 401, "INIT_DATA_INVALID");
        exchange(signedAt(Instant.now().plusSeconds(45))).expectStatus().isOk();
    }

    @Test
    void forgedLaunchDataIsRefused() {
        String data = signedAt(Instant.now());

        refused(exchange(LaunchData.signed("4200000000:other", user, Instant.now())), 401, "INIT_DATA_INVALID");
        refused(exchange(data.replace("anna", "olga")), 401, "INIT_DATA_INVALID");
        refused(exchange(data + "&start_param=x"), 401, "INIT_DATA_INVALID");
        refused(exchange(""), 401, "INIT_DATA_INVALID");
        refused(exchange("\u0000&\ud800=%"), 401, "INIT_DATA_INVALID");
        refused(exchange("x".repeat(99_999)), 401, "INIT_DATA_INVALID");
    }

    @Test
    void refusalOfASignInNamesItsScheme() {
        exchange("").expectHeader().valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    @Test
    void refreshTokenRotates() {
        Session first = session(exchange(signedAt(Instant.now())));

        Session second = session(refresh(first.refreshToken()));

        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(second.user()).isEqualTo(first.user());
        assertThat(me(second.accessToken())).isEqualTo(first.user());
    }

    @Test
    void usedRefreshTokenRevokesItsFamily() {
        Session first = session(exchange(signedAt(Instant.now())));
        Session second = session(refresh(first.refreshToken()));

        refused(refresh(first.refreshToken()), 401, "REFRESH_REUSED");
        refused(refresh(second.refreshToken()), 401, "REFRESH_INVALID");
    }

    @Test
    void otherSignInOfThePersonGoesOn() {
        Session here = session(exchange(signedAt(Instant.now())));
        Session there = session(exchange(signedAt(Instant.now())));
        session(refresh(here.refreshToken()));
        refused(refresh(here.refreshToken()), 401, "REFRESH_REUSED");

        session(refresh(there.refreshToken()));
    }

    @Test
    void ofManyCallersWithOneTokenOneIsServed() {
        String token = session(exchange(signedAt(Instant.now()))).refreshToken();

        List<Integer> statuses = Flux.range(0, 6)
                .flatMap(i -> reactor.core.publisher.Mono.fromCallable(() -> refresh(token)
                                .returnResult(Void.class)
                                .getStatus()
                                .value())
                        .subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .block();

        assertThat(statuses).containsOnly(200, 401).containsOnlyOnce(200);
    }

    @Test
    void signedOutIsSignedOut() {
        Session session = session(exchange(signedAt(Instant.now())));

        post("/api/v1/auth/logout", Map.of("refreshToken", session.refreshToken()))
                .expectStatus()
                .isNoContent();

        refused(refresh(session.refreshToken()), 401, "REFRESH_INVALID");
    }

    @Test
    void unknownTokensAreRefused() {
        refused(refresh("made-up"), 401, "REFRESH_INVALID");
        refused(post("/api/v1/auth/refresh", Map.of()), 401, "REFRESH_INVALID");
        post("/api/v1/auth/logout", Map.of("refreshToken", "made-up"))
                .expectStatus()
                .isNoContent();
        refused(post("/api/v1/auth/refresh", Map.of("refreshToken", 7)), 400, "VALIDATION_FAILED");
    }

    @Test
    void guestHasTheRefreshTokenInACookieOnly() {
        var result = post("/api/v1/auth/guest", null).expectStatus().isOk().returnResult(Session.class);
        ResponseCookie cookie = result.getResponseCookies().getFirst(COOKIE);
        Session session = result.getResponseBody().next().block();

        assertThat(session.refreshToken()).isNull();
        assertThat(session.user().guest()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.isSecure()).isFalse();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void cookieRotatesForOurOwnPages() {
        String first = guestCookie();

        var result = withCookie("/api/v1/auth/refresh", first, ORIGIN)
                .expectStatus()
                .isOk()
                .returnResult(Session.class);

        assertThat(result.getResponseCookies().getFirst(COOKIE).getValue())
                .isNotBlank()
                .isNotEqualTo(first);
        assertThat(result.getResponseBody().next().block().refreshToken()).isNull();
    }

    @Test
    void cookieOfAnotherPageIsRefusedAndKept() {
        String cookie = guestCookie();

        for (String origin :
                List.of("http://localhost:4712", "https://evil.test", "null", "http://localhost:4711.evil.test")) {
            for (String path : List.of("/api/v1/auth/refresh", "/api/v1/auth/logout")) {
                ResponseSpec answer = withCookie(path, cookie, origin);
                refused(answer, 403, "ORIGIN_REFUSED");
                answer.expectHeader().doesNotExist(HttpHeaders.SET_COOKIE);
            }
        }
        refused(withCookie("/api/v1/auth/refresh", cookie, null), 403, "ORIGIN_REFUSED");
        withCookie("/api/v1/auth/refresh", cookie, ORIGIN).expectStatus().isOk();
    }

    @Test
    void cookieThatIsNoLongerGoodIsTakenAway() {
        String cookie = guestCookie();
        withCookie("/api/v1/auth/logout", cookie, ORIGIN).expectStatus().isNoContent();

        var answer = withCookie("/api/v1/auth/refresh", cookie, ORIGIN);

        refused(answer, 401, "REFRESH_INVALID");
        answer.expectCookie().maxAge(COOKIE, Duration.ZERO);
    }

    @Test
    void personWhoIsBlockedIsNotServed() {
        Session session = session(exchange(signedAt(Instant.now())));
        sql("update identity.person set blocked = true where telegram_id = " + user);

        refused(refresh(session.refreshToken()), 403, "FORBIDDEN");
        refused(exchange(signedAt(Instant.now())), 403, "FORBIDDEN");
    }

    @Test
    void personWhoIsGoneIsSignedOut() {
        Session session = session(exchange(signedAt(Instant.now())));
        sql("delete from identity.person where telegram_id = " + user);

        refused(refresh(session.refreshToken()), 401, "REFRESH_INVALID");
        refused(getMe(session.accessToken()), 401, "TOKEN_INVALID");
    }

    @Test
    void nobodyIsNobody() {
        refused(APP.client().get().uri("/api/v1/me").exchange(), 401, "UNAUTHORIZED");
        refused(getMe("a.b.c"), 401, "TOKEN_INVALID");
    }

    @Test
    void tokensAreNeverKeptByCaches() {
        exchange(signedAt(Instant.now())).expectHeader().valueEquals(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Test
    void databaseHoldsNoTokenInTheClear() {
        String token = session(exchange(signedAt(Instant.now()))).refreshToken();

        Long found = APP.bean(DatabaseClient.class)
                .sql(
                        "select count(*) from identity.refresh_token where encode(hash, 'escape') like '%' || :token || '%'")
                .bind("token", token)
                .map(row -> row.get(0, Long.class))
                .one()
                .block();

        assertThat(found).isZero();
    }

    private String signedAt(Instant at) {
        return LaunchData.signed(BOT, user, at);
    }

    private static ResponseSpec exchange(String initData) {
        return post("/api/v1/auth/telegram", Map.of("initData", initData));
    }

    private static ResponseSpec refresh(String token) {
        return post("/api/v1/auth/refresh", Map.of("refreshToken", token));
    }

    private static ResponseSpec post(String path, Map<String, ?> body) {
        var request = APP.client().post().uri(path);
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body)
                        .exchange();
    }

    private static ResponseSpec withCookie(String path, String cookie, String origin) {
        var request = APP.client().post().uri(path).cookie(COOKIE, cookie);
        return origin == null
                ? request.exchange()
                : request.header(HttpHeaders.ORIGIN, origin).exchange();
    }

    private static String guestCookie() {
        return post("/api/v1/auth/guest", null)
                .returnResult(Session.class)
                .getResponseCookies()
                .getFirst(COOKIE)
                .getValue();
    }

    private static Session session(ResponseSpec answer) {
        return answer.expectStatus()
                .isOk()
                .expectBody(Session.class)
                .returnResult()
                .getResponseBody();
    }

    private static ResponseSpec getMe(String token) {
        return APP.client()
                .get()
                .uri("/api/v1/me")
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    private static UserProfile me(String token) {
        return getMe(token)
                .expectStatus()
                .isOk()
                .expectBody(UserProfile.class)
                .returnResult()
                .getResponseBody();
    }

    private static void refused(ResponseSpec answer, int status, String code) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    private static void sql(String statement) {
        APP.bean(DatabaseClient.class).sql(statement).then().block();
    }
}
