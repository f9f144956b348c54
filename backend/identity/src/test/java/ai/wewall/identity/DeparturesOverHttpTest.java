package ai.wewall.identity;

import static ai.wewall.identity.Visitor.refused;
import static ai.wewall.identity.Visitor.session;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.identity.Session;
import ai.wewall.platform.testing.RunningModule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.ResponseCookie;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People who go: guests who turn out to be somebody, and people who ask to be forgotten. */
class DeparturesOverHttpTest {

    private static final String BOT = "4200000000:secret-of-the-bot";
    private static final String ORIGIN = "http://localhost:4711";

    @RegisterExtension
    static final RunningModule APP = RunningModule.of("ai.wewall.identity")
            .with("wewall.telegram.client.token", BOT)
            .with("wewall.public-url", ORIGIN);

    private final Visitor visitor = new Visitor(APP);
    private final long user = ThreadLocalRandom.current().nextLong(1, 1L << 51);

    @Test
    void guestIsMergedIntoWhoSignsIn() {
        Session guest = visitor.guest();

        Session known = session(signIn(guest.accessToken()));

        assertThat(known.user().guest()).isFalse();
        assertThat(told("PersonsMerged", known.user().id()))
                .containsExactly(Map.of(
                        "guestId", guest.user().id(), "personId", known.user().id()));
        refused(visitor.get("/api/v1/me", guest.accessToken()), 401, "TOKEN_INVALID");
        visitor.get("/api/v1/me", known.accessToken()).expectStatus().isOk();
    }

    @Test
    void guestIsKnownByTheCookieToo() {
        ResponseCookie cookie = guestCookie();

        Session known = session(signInWithCookie(cookie.getValue(), ORIGIN));

        assertThat(told("PersonsMerged", known.user().id())).hasSize(1);
    }

    @Test
    void cookieThatAnotherPageSendsMergesNobody() {
        ResponseCookie cookie = guestCookie();

        refused(signInWithCookie(cookie.getValue(), "https://evil.test"), 403, "ORIGIN_REFUSED");
    }

    @Test
    void personWhoSignsInAgainIsNotMergedIntoAnybody() {
        Session first = session(signIn(null));

        Session again = session(signIn(first.accessToken()));

        assertThat(again.user()).isEqualTo(first.user());
        assertThat(told("PersonsMerged", first.user().id())).isEmpty();
        visitor.get("/api/v1/me", first.accessToken()).expectStatus().isOk();
    }

    @Test
    void erasedPersonIsForgottenAtOnce() {
        Session person = session(signIn(null));

        visitor.delete("/api/v1/me", person.accessToken()).expectStatus().isNoContent();

        refused(visitor.get("/api/v1/me", person.accessToken()), 401, "TOKEN_INVALID");
        refused(visitor.delete("/api/v1/me", person.accessToken()), 401, "TOKEN_INVALID");
        refused(
                visitor.post("/api/v1/auth/refresh", null, Map.of("refreshToken", person.refreshToken())),
                401,
                "REFRESH_INVALID");
        assertThat(told("PersonErased", person.user().id())).hasSize(1);
        assertThat(count("identity.person where telegram_id = " + user)).isZero();
    }

    @Test
    void erasedPersonWhoComesBackIsSomebodyElse() {
        Session before = session(signIn(null));
        visitor.delete("/api/v1/me", before.accessToken()).expectStatus().isNoContent();

        Session after = session(signIn(null));

        assertThat(after.user().id()).isNotEqualTo(before.user().id());
        visitor.get("/api/v1/me", after.accessToken()).expectStatus().isOk();
    }

    @Test
    void guestMayBeErasedToo() {
        Session guest = visitor.guest();

        visitor.delete("/api/v1/me", guest.accessToken())
                .expectStatus()
                .isNoContent()
                .expectCookie()
                .maxAge("refresh-4711", Duration.ZERO);

        refused(visitor.get("/api/v1/me/export", guest.accessToken()), 401, "TOKEN_INVALID");
    }

    @Test
    void exportHoldsAllThatIsKept() {
        Session person = session(signIn(null));

        JsonNode export = JsonMapper.shared()
                .readTree(visitor.get("/api/v1/me/export", person.accessToken())
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());

        assertThat(export.at("/sections/profile/0/telegramId").asLong()).isEqualTo(user);
        assertThat(export.at("/sections/profile/0/id").asString())
                .isEqualTo(person.user().id());
        assertThat(export.at("/sections/signIns").size()).isEqualTo(1);
        assertThat(export.toString()).doesNotContain("hash");
    }

    @Test
    void nobodyHasNothingToForgetOrToShow() {
        refused(visitor.delete("/api/v1/me", null), 401, "UNAUTHORIZED");
        refused(visitor.get("/api/v1/me/export", null), 401, "UNAUTHORIZED");
    }

    private ResponseSpec signIn(String token) {
        return visitor.post(
                "/api/v1/auth/telegram", token, Map.of("initData", LaunchData.signed(BOT, user, Instant.now())));
    }

    private ResponseSpec signInWithCookie(String cookie, String origin) {
        return APP.client()
                .post()
                .uri("/api/v1/auth/telegram")
                .cookie("refresh-4711", cookie)
                .header("Origin", origin)
                .bodyValue(Map.of("initData", LaunchData.signed(BOT, user, Instant.now())))
                .exchange();
    }

    private ResponseCookie guestCookie() {
        return visitor.post("/api/v1/auth/guest", null, null)
                .returnResult(Session.class)
                .getResponseCookies()
                .getFirst("refresh-4711");
    }

    private static List<Map<String, Object>> told(String type, String person) {
        return APP.bean(DatabaseClient.class)
                .sql("select payload::text from platform.event where type = :type and payload ->> 'personId' = :person")
                .bind("type", type)
                .bind("person", UUID.fromString(person).toString())
                .map(row -> asMap(row.get(0, String.class)))
                .all()
                .collectList()
                .block();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(String json) {
        return JsonMapper.shared().readValue(json, Map.class);
    }

    private static long count(String table) {
        return APP.bean(DatabaseClient.class)
                .sql("select count(*) from " + table)
                .map(row -> row.get(0, Long.class))
                .one()
                .block();
    }
}
