package ai.wewall.sandbox.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OidcTest {

    private static final String VERIFIER = "v".repeat(64);
    private static final String RETURN = "http://localhost:8080/api/v1/auth/telegram/oidc/return";

    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final String address = sandbox.address().replace("127.0.0.1", "localhost");
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void programGetsAStaffToken() throws Exception {
        JsonNode answer = sandbox.post("/oidc/staff/api/token", Map.of("email", "editor@demo.wewall.test"))
                .body();
        assertThat(answer.has("accessToken")).as(answer.toString()).isTrue();
        SignedJWT token = SignedJWT.parse(answer.path("accessToken").asString());

        JsonNode about = json(get(address + "/oidc/staff/.well-known/openid-configuration"));
        JWKSet keys = JWKSet.parse(get(about.path("jwks_uri").asString()).body());

        assertThat(token.getJWTClaimsSet().getIssuer())
                .isEqualTo(about.path("issuer").asString())
                .isEqualTo(address + "/oidc/staff");
        assertThat(token.getJWTClaimsSet().getStringClaim("email")).isEqualTo("editor@demo.wewall.test");
        assertThat(token.verify(new RSASSAVerifier(keys.getKeys().getFirst().toRSAKey())))
                .isTrue();
        assertThat(answer.path("expiresInSeconds").asInt()).isPositive();
        assertThat(sandbox.post("/oidc/staff/api/token", Map.of()).status()).isEqualTo(400);
    }

    @Test
    void signInPageShowsTheDemoAccounts() throws Exception {
        assertThat(get(address + "/oidc/staff/sign-in").body())
                .contains("manager@demo.wewall.test", "editor@demo.wewall.test", "admin@demo.wewall.test");
    }

    @Test
    void thereIsAlwaysSomebodyToLogInAs() throws Exception {
        assertThat(get(address + "/oidc/telegram/sign-in").body()).containsPattern("name=\"account\" value=\"[1-9]");
    }

    @Test
    void personLogsInWithTelegramByCodeAndProof() throws Exception {
        long person = sandbox.acquaintance();
        String code = codeOf(person);

        JsonNode tokens = json(exchange(code, VERIFIER));

        SignedJWT idToken = SignedJWT.parse(tokens.path("id_token").asString());
        assertThat(idToken.getJWTClaimsSet().getLongClaim("id")).isEqualTo(person);
        assertThat(idToken.getJWTClaimsSet().getSubject()).isNotEqualTo(Long.toString(person));
        assertThat(idToken.getJWTClaimsSet().getClaim("nonce")).isNull();
        assertThat(idToken.getJWTClaimsSet().getIssuer()).isEqualTo(address + "/oidc/telegram");
    }

    @Test
    void codeWithoutItsProofIsRefused() throws Exception {
        String code = codeOf(sandbox.acquaintance());

        assertThat(exchange(code, "w".repeat(64)).statusCode()).isEqualTo(400);
        HttpResponse<String> noProof = get(authorize().replaceAll("&code_challenge.*", ""));
        assertThat(noProof.body() + noProof.uri()).doesNotContain("code=");
    }

    private String authorize() throws Exception {
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        return address + "/oidc/telegram/auth?response_type=code&scope=openid%20profile&state=s&nonce=n&client_id="
                + sandbox.bot().id() + "&redirect_uri=" + URLEncoder.encode(RETURN, StandardCharsets.UTF_8)
                + "&code_challenge_method=S256&code_challenge=" + challenge;
    }

    private String codeOf(long person) throws Exception {
        HttpResponse<String> page =
                follow(HttpRequest.newBuilder(URI.create(authorize())).build());
        assertThat(page.body()).contains("Войти через Telegram");
        HttpRequest pick = HttpRequest.newBuilder(URI.create(address + "/oidc/telegram/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("account=" + person))
                .build();
        HttpResponse<String> picked = follow(pick);
        String back = picked.headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith(RETURN).contains("state=s");
        return back.replaceAll(".*[?&]code=([^&]+).*", "$1");
    }

    /** Goes on as a browser does, up to the product's own page. */
    private HttpResponse<String> follow(HttpRequest request) throws Exception {
        HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
        String next = answer.headers().firstValue("Location").orElse("");
        return next.isEmpty() || next.startsWith(RETURN)
                ? answer
                : follow(HttpRequest.newBuilder(URI.create(address).resolve(next))
                        .build());
    }

    private HttpResponse<String> exchange(String code, String verifier) throws Exception {
        TelegramClient client = TelegramClient.of(sandbox.bot());
        String basic = Base64.getEncoder()
                .encodeToString((client.id() + ":" + client.secret()).getBytes(StandardCharsets.US_ASCII));
        return browser.send(
                HttpRequest.newBuilder(URI.create(address + "/oidc/telegram/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=authorization_code&code=" + code + "&redirect_uri="
                                + URLEncoder.encode(RETURN, StandardCharsets.UTF_8) + "&code_verifier=" + verifier))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String url) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
