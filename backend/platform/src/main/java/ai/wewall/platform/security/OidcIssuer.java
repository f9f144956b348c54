package ai.wewall.platform.security;

import ai.wewall.platform.http.OutboundPolicy;
import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * An OpenID Connect issuer that is known by its URL alone. It is asked about itself when it is first needed, so that
 * everything starts without it, and again after a failure.
 */
public final class OidcIssuer {

    private static final Duration KNOWN_FOR = Duration.ofHours(1);

    private final String url;
    private final String audience;
    private final WebClient web;
    private final OutboundPolicy policy;
    private final Mono<OidcMetadata> metadata;
    private final Mono<ReactiveJwtDecoder> decoder;

    /**
     * An issuer.
     *
     * @param url as it stands in the claim {@code iss}; blank for none
     * @param audience what the claim {@code aud} has to name; blank where it may be anything
     */
    public OidcIssuer(String url, String audience, WebClient web, OutboundPolicy policy) {
        this.url = url;
        this.audience = audience;
        this.web = web;
        this.policy = policy;
        this.metadata = kept(Mono.defer(this::discover));
        this.decoder = kept(metadata.map(this::decoder));
    }

    private static <T> Mono<T> kept(Mono<T> value) {
        return value.cache(known -> KNOWN_FOR, failed -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** Whether there is one. */
    public boolean isConfigured() {
        return !url.isBlank();
    }

    /** What the issuer tells of itself; an error where it is away, or tells of another one. */
    public Mono<OidcMetadata> metadata() {
        return metadata;
    }

    private Mono<OidcMetadata> discover() {
        Mono<OidcMetadata> call = web.get()
                .uri(url + "/.well-known/openid-configuration")
                .retrieve()
                .bodyToMono(OidcMetadata.class);
        return policy.repeatable("discovery", call)
                .filter(told -> url.equals(told.issuer()))
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("another issuer answers at " + url)));
    }

    private ReactiveJwtDecoder decoder(OidcMetadata told) {
        NimbusReactiveJwtDecoder fresh = NimbusReactiveJwtDecoder.withJwkSetUri(told.jwksUri())
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .webClient(web)
                .build();
        fresh.setJwtValidator(validator());
        return fresh;
    }

    private OAuth2TokenValidator<Jwt> validator() {
        List<OAuth2TokenValidator<Jwt>> rules = new ArrayList<>();
        rules.add(new JwtTimestampValidator());
        rules.add(new JwtClaimValidator<@Nullable Instant>(JwtClaimNames.EXP, Objects::nonNull));
        rules.add(new JwtIssuerValidator(url));
        if (!audience.isBlank()) {
            rules.add(new JwtClaimValidator<@Nullable List<String>>(
                    JwtClaimNames.AUD, named -> named != null && named.contains(audience)));
        }
        return new DelegatingOAuth2TokenValidator<>(rules);
    }

    /**
     * The claims of a token, or empty where it is not a good one of this issuer: signed by RS256 alone, for us, in its
     * time. An error where the issuer cannot be asked for its keys.
     */
    public Mono<Jwt> verify(String token) {
        return names(token)
                ? decoder.flatMap(known -> policy.once("keys", checked(known, token)))
                        .flatMap(Mono::justOrEmpty)
                : Mono.empty();
    }

    private static Mono<Optional<Jwt>> checked(ReactiveJwtDecoder decoder, String token) {
        return decoder.decode(token)
                .map(Optional::of)
                .onErrorResume(BadJwtException.class, bad -> Mono.just(Optional.empty()));
    }

    /** Whether a token says that it is this issuer's; a stranger's costs no call. */
    private boolean names(String token) {
        if (!isConfigured()) {
            return false;
        }
        try {
            return url.equals(JWTParser.parse(token).getJWTClaimsSet().getIssuer());
        } catch (ParseException noToken) {
            return false;
        }
    }

    /** Asks the token endpoint by a form. */
    public <T> Mono<T> exchange(Function<WebClient, Function<OidcMetadata, Mono<T>>> call) {
        return metadata.flatMap(told -> policy.once("token", call.apply(web).apply(told)));
    }
}
