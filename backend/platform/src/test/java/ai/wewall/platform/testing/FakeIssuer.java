package ai.wewall.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.NettyOutbound;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerResponse;

/** An OpenID Connect issuer on a port of its own. */
public final class FakeIssuer implements AutoCloseable {

    private final RSAKey key = newKey();
    private final Map<String, Pending> codes = new ConcurrentHashMap<>();
    private final DisposableServer server;

    public FakeIssuer() {
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> routes.get(
                                "/.well-known/openid-configuration",
                                (request, response) -> response.header("Content-Type", "application/json")
                                        .sendString(Mono.fromSupplier(this::metadata)))
                        .get(
                                "/keys",
                                (request, response) -> response.header("Content-Type", "application/json")
                                        .sendString(Mono.just(new JWKSet(key.toPublicJWK()).toString())))
                        .post(
                                "/token",
                                (request, response) -> request.receive()
                                        .aggregate()
                                        .asString()
                                        .defaultIfEmpty("")
                                        .flatMap(
                                                form -> exchange(form, response).then())))
                .bindNow();
    }

    private String metadata() {
        return "{\"issuer\":\"%1$s\",\"authorization_endpoint\":\"%1$s/authorize\",\"token_endpoint\":\"%1$s/token\",\"jwks_uri\":\"%1$s/keys\"}"
                .formatted(url());
    }

    private record Pending(String challenge, String token) {}

    /** A code that is good once, for whoever has the verifier of the challenge. */
    public String code(String challenge, Map<String, ?> claims) {
        String code = UUID.randomUUID().toString();
        codes.put(code, new Pending(challenge, token(claims)));
        return code;
    }

    private NettyOutbound exchange(String form, HttpServerResponse response) {
        MultiValueMap<String, String> said =
                UriComponentsBuilder.fromUriString("?" + form).build().getQueryParams();
        Pending pending = codes.remove(String.valueOf(said.getFirst("code")));
        boolean good = pending != null && pending.challenge().equals(challenge(said.getFirst("code_verifier")));
        return response.status(good ? 200 : 400)
                .header("Content-Type", "application/json")
                .sendString(Mono.just(
                        good ? "{\"id_token\":\"" + pending.token() + "\"}" : "{\"error\":\"invalid_grant\"}"));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(verifier).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new AssertionError(everyPlatformHasIt);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.port();
    }

    /** A token that is good for ten minutes. */
    public String token(Map<String, ?> claims) {
        return signed(key, url(), Instant.now().plusSeconds(600), claims);
    }

    /** A token that ended some time ago. */
    public String expired(Map<String, ?> claims) {
        return signed(key, url(), Instant.now().minusSeconds(120), claims);
    }

    /** A token that says it is this issuer's and is signed by somebody else. */
    public String forged(Map<String, ?> claims) {
        return signed(newKey(), url(), Instant.now().plusSeconds(600), claims);
    }

    private String signed(RSAKey by, String issuer, Instant end, Map<String, ?> claims) {
        try {
            JWTClaimsSet.Builder all = new JWTClaimsSet.Builder()
                    .issuer(issuer)
                    .subject("somebody")
                    .issueTime(Date.from(end.minusSeconds(600)))
                    .expirationTime(Date.from(end));
            claims.forEach(all::claim);
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    all.build());
            token.sign(new RSASSASigner(by));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new AssertionError(failed);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException failed) {
            throw new AssertionError(failed);
        }
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
