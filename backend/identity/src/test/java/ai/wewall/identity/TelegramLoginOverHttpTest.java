package ai.wewall.identity;

import static ai.wewall.identity.Visitor.refused;
import static ai.wewall.identity.Visitor.session;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.identity.Session;
import ai.wewall.platform.testing.FakeIssuer;
import ai.wewall.platform.testing.RunningModule;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.r2dbc.core.DatabaseClient;

/** Log in with Telegram for a browser. */
class TelegramLoginOverHttpTest {

    private static final FakeIssuer ISSUER = new FakeIssuer();
    private static final String ORIGIN = "http://localhost:4711";
    private static final String BOT = "7100000001";

    @RegisterExtension
    static final RunningModule APP = RunningModule.of("ai.wewall.identity")
            .with("wewall.public-url", ORIGIN)
            .with("wewall.telegram.oidc.issuer", ISSUER.url())
            .with("wewall.telegram.oidc.client-id", BOT)
            .with("wewall.telegram.oidc.client-secret", "secret");

    private final Visitor visitor = new Visitor(APP);
    private final TelegramBrowser browser = new TelegramBrowser(APP);
    private final long user = ThreadLocalRandom.current().nextLong(1, 1L << 51);

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @Test
    void browserIsSentToTelegramWithAProofThatItKeeps() {
        URI there = browser.begin("/search?deal=RENT");

        assertThat(there.toString()).startsWith(ISSUER.url() + "/authorize?");
        assertThat(TelegramBrowser.query(there))
                .containsEntry("response_type", "code")
                .containsEntry("client_id", BOT)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", encoded(ORIGIN + "/api/v1/auth/telegram/oidc/return"));
        assertThat(browser.cookies()).containsOnlyKeys("login-4711");
    }

    @Test
    void whoComesBackIsInAndGoesOnWhereTheyWere() {
        URI there = browser.begin("/search?deal=RENT&text=%D0%B0");

        String page = browser.comeBack(answer(there, claims(Map.of())));

        assertThat(page).isEqualTo("/search?deal=RENT&text=%D0%B0");
        assertThat(browser.cookies()).containsOnlyKeys("refresh-4711");
        assertThat(refreshed().user().firstName()).isEqualTo("Анна");
    }

    @Test
    void accountIsTheOneOfTheBot() {
        Person known = APP.bean(People.class)
                .ofTelegram(new TelegramAccount(user, "Анна", "Иванова", "anna", "ru"))
                .block();

        browser.comeBack(answer(browser.begin("/"), claims(Map.of())));

        assertThat(refreshed().user().id()).isEqualTo(known.id().toString());
    }

    @Test
    void guestBecomesWhoLogsIn() {
        var guest = visitor.post("/api/v1/auth/guest", null, null).returnResult(Session.class);
        browser.cookies()
                .put(
                        "refresh-4711",
                        guest.getResponseCookies().getFirst("refresh-4711").getValue());
        Session before = guest.getResponseBody().blockFirst();

        browser.comeBack(answer(browser.begin("/"), claims(Map.of())));

        refused(visitor.get("/api/v1/me", before.accessToken()), 401, "TOKEN_INVALID");
        assertThat(refreshed().user().id()).isNotEqualTo(before.user().id());
    }

    @Test
    void answerIsTakenOnce() {
        Map<String, String> answer = answer(browser.begin("/"), claims(Map.of()));
        Map<String, String> before = Map.copyOf(browser.cookies());
        assertThat(browser.comeBack(answer)).isEqualTo("/");

        assertThat(browser.comeBack(answer)).isEqualTo("/account?login=expired");
        browser.cookies().putAll(before);
        assertThat(browser.comeBack(answer)).isEqualTo("/account?login=failed");
    }

    @Test
    void answerOfAnotherBrowserIsRefused() {
        Map<String, String> answer = answer(new TelegramBrowser(APP).begin("/"), claims(Map.of()));

        assertThat(browser.comeBack(answer)).isEqualTo("/account?login=expired");
        browser.begin("/");
        assertThat(browser.comeBack(answer)).isEqualTo("/account?login=expired");
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void programHearsOfARefusalInAProblem() {
        refused(visitor.get("/api/v1/auth/telegram/oidc/return?state=a&code=b", null), 401, "LOGIN_EXPIRED");
    }

    @Test
    void madeUpCookieIsNone() {
        browser.begin("/");
        browser.cookies().computeIfPresent("login-4711", (name, value) -> "x" + value.substring(1));
        assertThat(browser.comeBack(Map.of("state", "s", "code", "c"))).isEqualTo("/account?login=expired");
        for (String value : new String[] {"", ".", "a.b", "%%.%%"}) {
            browser.cookies().put("login-4711", value);
            assertThat(browser.comeBack(Map.of("state", "", "code", "c"))).isEqualTo("/account?login=expired");
        }
    }

    @ParameterizedTest
    @CsvSource({"access_denied, cancelled", "server_error, failed"})
    void whoIsNotVouchedForIsToldSo(String error, String told) {
        Map<String, String> query = TelegramBrowser.query(browser.begin("/l/1"));

        assertThat(browser.comeBack(Map.of("state", query.get("state"), "error", error)))
                .isEqualTo("/account?login=" + told);
    }

    @Test
    void codeOfAnotherTryIsNotTaken() {
        URI there = browser.begin("/");
        Map<String, String> foreign = answer(new TelegramBrowser(APP).begin("/"), claims(Map.of()));

        assertThat(browser.comeBack(
                        Map.of("state", TelegramBrowser.query(there).get("state"), "code", foreign.get("code"))))
                .isEqualTo("/account?login=failed");
    }

    @Test
    void tokenForAnotherOrOfNobodyIsNotTaken() {
        assertThat(browser.comeBack(answer(browser.begin("/"), claims(Map.of("aud", "other")))))
                .isEqualTo("/account?login=failed");
        assertThat(browser.comeBack(answer(browser.begin("/"), claims(Map.of("nonce", "other")))))
                .isEqualTo("/account?login=failed");
        assertThat(browser.comeBack(answer(browser.begin("/"), Map.of("aud", BOT, "sub", "77"))))
                .isEqualTo("/account?login=failed");
        assertThat(browser.comeBack(answer(browser.begin("/"), claims(Map.of("id", -5)))))
                .isEqualTo("/account?login=failed");
    }

    @Test
    void nonceThatComesBackIsOurs() {
        URI there = browser.begin("/");
        String nonce = TelegramBrowser.query(there).get("nonce");

        assertThat(browser.comeBack(answer(there, claims(Map.of("nonce", nonce)))))
                .isEqualTo("/");
    }

    @Test
    void blockedPersonIsToldSo() {
        APP.bean(People.class)
                .ofTelegram(new TelegramAccount(user, "Анна", null, null, "ru"))
                .block();
        APP.bean(DatabaseClient.class)
                .sql("update identity.person set blocked = true where telegram_id = " + user)
                .then()
                .block();

        assertThat(browser.comeBack(answer(browser.begin("/"), claims(Map.of()))))
                .isEqualTo("/account?login=blocked");
    }

    @Test
    void nobodyIsSentToAnotherSite() {
        for (String page : new String[] {"https://evil.test/", "//evil.test", "/\\evil.test", "/a\nb"}) {
            assertThat(browser.get("/api/v1/auth/telegram/oidc?page={page}", Map.of("page", page))
                            .getStatus()
                            .value())
                    .isEqualTo(400);
        }
        refused(visitor.get("/api/v1/auth/telegram/oidc?page=//evil.test", null), 400, "VALIDATION_FAILED");
    }

    private Map<String, Object> claims(Map<String, ?> others) {
        Map<String, Object> claims =
                new HashMap<>(Map.of("aud", BOT, "id", user, "name", "Анна Иванова", "preferred_username", "anna"));
        claims.putAll(others);
        return claims;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> answer(URI there, Map<String, ?> claims) {
        Map<String, String> asked = TelegramBrowser.query(there);
        return Map.of("state", asked.get("state"), "code", ISSUER.code(asked.get("code_challenge"), claims));
    }

    private Session refreshed() {
        return session(APP.client()
                .post()
                .uri("/api/v1/auth/refresh")
                .header("Origin", ORIGIN)
                .cookie("refresh-4711", browser.cookies().get("refresh-4711"))
                .exchange());
    }
}
