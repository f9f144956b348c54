package ai.wewall.identity.adapter.oidc;

import ai.wewall.identity.TelegramAccount;
import ai.wewall.identity.application.TelegramIssuer;
import ai.wewall.identity.domain.LoginTry;
import ai.wewall.platform.http.AnsweredException;
import ai.wewall.platform.security.OidcIssuer;
import ai.wewall.platform.security.OidcMetadata;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Asks the issuer by code and proof (PKCE). */
final class OidcTelegramIssuer implements TelegramIssuer {

    private static final String SCOPE = "openid profile";

    private final OidcIssuer issuer;
    private final TelegramOidcProperties client;
    private final URI returnsTo;

    OidcTelegramIssuer(OidcIssuer issuer, TelegramOidcProperties client, URI returnsTo) {
        this.issuer = issuer;
        this.client = client;
        this.returnsTo = returnsTo;
    }

    @Override
    public boolean isConfigured() {
        return !client.clientId().isBlank() && issuer.isConfigured();
    }

    @Override
    public Mono<URI> authorization(LoginTry attempt) {
        return issuer.metadata()
                .map(told -> UriComponentsBuilder.fromUriString(told.authorizationEndpoint())
                        .queryParam("response_type", "code")
                        .queryParam("client_id", "{client}")
                        .queryParam("redirect_uri", "{returnsTo}")
                        .queryParam("scope", "{scope}")
                        .queryParam("state", attempt.state())
                        .queryParam("nonce", attempt.nonce())
                        .queryParam("code_challenge", attempt.challenge())
                        .queryParam("code_challenge_method", "S256")
                        .encode()
                        .buildAndExpand(client.clientId(), returnsTo.toString(), SCOPE)
                        .toUri());
    }

    @Override
    public Mono<TelegramAccount> account(String code, LoginTry attempt, String languageCode) {
        return issuer.<Tokens>exchange(web -> told -> tokens(web, told, code, attempt))
                .flatMap(tokens -> Mono.justOrEmpty(tokens.idToken()))
                .flatMap(issuer::verify)
                .filter(claims -> isOf(claims, attempt))
                .flatMap(claims -> Mono.justOrEmpty(TelegramClaims.account(claims, languageCode)))
                .onErrorResume(AnsweredException.class, refused -> Mono.empty());
    }

    private Mono<Tokens> tokens(WebClient web, OidcMetadata told, String code, LoginTry attempt) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        form.add("redirect_uri", returnsTo.toString());
        form.add("client_id", client.clientId());
        form.add("code_verifier", attempt.verifier());
        return web.post()
                .uri(told.tokenEndpoint())
                .headers(headers -> headers.setBasicAuth(client.clientId(), client.clientSecret()))
                .body(BodyInserters.fromFormData(form))
                .retrieve()
                .onStatus(
                        HttpStatusCode::is4xxClientError,
                        answer -> answer.releaseBody()
                                .then(Mono.error(new AnsweredException(
                                        answer.statusCode().value(), "the code was not taken"))))
                .bodyToMono(Tokens.class);
    }

    /** Telegram sends no nonce back; where one comes, it is ours. */
    private static boolean isOf(Jwt claims, LoginTry attempt) {
        return Optional.ofNullable(claims.getClaimAsString("nonce"))
                .map(attempt.nonce()::equals)
                .orElse(true);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Tokens(
            @JsonProperty("id_token") @Nullable String idToken) {}
}
