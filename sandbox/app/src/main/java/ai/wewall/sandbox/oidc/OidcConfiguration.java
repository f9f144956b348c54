package ai.wewall.sandbox.oidc;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.store.People;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.web.SecurityFilterChain;

/** Puts the identity providers together. */
@Configuration(proxyBeanMethods = false)
class OidcConfiguration {

    static final String AUDIENCE = "wewall-api";

    private static final ClientSettings PKCE =
            ClientSettings.builder().requireProofKey(true).build();

    @Bean
    JWKSource<SecurityContext> issuerKeys(JdbcClient database) {
        return new ImmutableJWKSet<>(new JWKSet(KeptKey.of(database)));
    }

    @Bean
    IssuerChains issuerChains(JWKSource<SecurityContext> issuerKeys) {
        return new IssuerChains(issuerKeys);
    }

    @Bean
    Accounts staffAccounts() {
        return new StaffAccounts();
    }

    @Bean
    Accounts telegramAccounts(People people) {
        return new TelegramAccounts(people);
    }

    @Bean
    OidcController oidcController(
            JWKSource<SecurityContext> issuerKeys, Accounts staffAccounts, Accounts telegramAccounts, Clock clock) {
        return new OidcController(new NimbusJwtEncoder(issuerKeys), staffAccounts, telegramAccounts, clock);
    }

    @Bean
    @Order(1)
    SecurityFilterChain staffIssuer(
            HttpSecurity http,
            IssuerChains chains,
            Accounts staffAccounts,
            @Value("${sandbox.oidc.staff-return}") String staffReturn) {
        RegisteredClient console = client("wewall-console", "wewall-console-secret", staffReturn)
                .scope("profile")
                .scope("email")
                .build();
        return chains.chain(
                http,
                Issuer.STAFF,
                staffAccounts,
                console,
                AuthorizationServerSettings.builder()
                        .multipleIssuersAllowed(true)
                        .build(),
                context -> tellOfStaff(context, staffAccounts));
    }

    private static void tellOfStaff(JwtEncodingContext context, Accounts accounts) {
        accounts.find(whoOf(context))
                .ifPresent(account -> context.getClaims().claims(all -> all.putAll(account.claims())));
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getClaims().audience(List.of(AUDIENCE));
        }
    }

    /** Its endpoints lie where Telegram has them. */
    @Bean
    @Order(2)
    SecurityFilterChain telegramIssuer(
            HttpSecurity http,
            IssuerChains chains,
            Accounts telegramAccounts,
            BotDirectory bots,
            @Value("${sandbox.product-url}") String productUrl) {
        TelegramClient bot = TelegramClient.of(bots.of(BotName.CLIENT));
        AuthorizationServerSettings asTelegram = AuthorizationServerSettings.builder()
                .multipleIssuersAllowed(true)
                .authorizationEndpoint("/auth")
                .tokenEndpoint("/token")
                .jwkSetEndpoint("/.well-known/jwks.json")
                .build();
        return chains.chain(
                http,
                Issuer.TELEGRAM,
                telegramAccounts,
                client(bot.id(), bot.secret(), productUrl + "/api/v1/auth/telegram/oidc/return")
                        .scope("profile")
                        .build(),
                asTelegram,
                context -> tellAsTelegram(context, telegramAccounts));
    }

    /** The subject is another number than the account's id, and no nonce comes back. */
    private static void tellAsTelegram(JwtEncodingContext context, Accounts accounts) {
        String key = whoOf(context);
        accounts.find(key)
                .ifPresent(account -> context.getClaims().claims(all -> {
                    all.putAll(account.claims());
                    all.remove("nonce");
                    all.put("sub", Long.toString(Long.reverse(Long.parseLong(key)) >>> 1));
                }));
    }

    private static String whoOf(JwtEncodingContext context) {
        Authentication signedIn = context.getPrincipal();
        return Objects.requireNonNull(signedIn).getName();
    }

    private static RegisteredClient.Builder client(String id, String secret, String returnsTo) {
        return RegisteredClient.withId(new UUID(0, id.hashCode()).toString())
                .clientId(id)
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(returnsTo)
                .scope("openid")
                .clientSettings(PKCE);
    }

    /** The simulators let everybody in. */
    @Bean
    @Order(3)
    SecurityFilterChain everythingElse(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
