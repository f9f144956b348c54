package ai.wewall.sandbox.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Makes the chain of filters of one issuer. */
final class IssuerChains {

    private final JWKSource<SecurityContext> keys;

    IssuerChains(JWKSource<SecurityContext> keys) {
        this.keys = keys;
    }

    SecurityFilterChain chain(
            HttpSecurity http,
            Issuer issuer,
            Accounts accounts,
            RegisteredClient client,
            AuthorizationServerSettings settings,
            OAuth2TokenCustomizer<JwtEncodingContext> claims) {
        HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
        // Whoever signed in with one issuer is a stranger to the other.
        sessions.setSpringSecurityContextKey("signed-in " + issuer.path());
        return http.securityMatcher(issuer.path() + "/**")
                .with(new OAuth2AuthorizationServerConfigurer(), server -> configure(server, client, settings, claims))
                .securityContext(context -> context.securityContextRepository(sessions))
                .authenticationProvider(new NoPassword(accounts))
                .formLogin(form -> form.loginPage(issuer.signIn()).usernameParameter("account"))
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(issuer.signIn())))
                .csrf(csrf -> csrf.ignoringRequestMatchers(issuer.path() + "/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(issuer.signIn(), issuer.path() + "/api/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    private void configure(
            OAuth2AuthorizationServerConfigurer server,
            RegisteredClient client,
            AuthorizationServerSettings settings,
            OAuth2TokenCustomizer<JwtEncodingContext> claims) {
        JwtGenerator tokens = new JwtGenerator(new NimbusJwtEncoder(keys));
        tokens.setJwtCustomizer(claims);
        server.registeredClientRepository(new InMemoryRegisteredClientRepository(client))
                .authorizationService(new InMemoryOAuth2AuthorizationService())
                .authorizationConsentService(new InMemoryOAuth2AuthorizationConsentService())
                .authorizationServerSettings(settings)
                .tokenGenerator(tokens)
                .oidc(Customizer.withDefaults());
    }
}
