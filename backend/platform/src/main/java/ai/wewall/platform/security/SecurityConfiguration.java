package ai.wewall.platform.security;

import ai.wewall.platform.http.OutboundPolicies;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.problem.ProblemWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Who may call what. No sessions; tokens come in the {@code Authorization} header. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    Secrets secrets(SecurityProperties properties, @Value("${wewall.home:.wewall}") Path home) {
        return Secrets.of(properties.tokenSecret(), home.resolve("keys/token-secret"));
    }

    @Bean
    AccessTokens accessTokens(Secrets secrets, Clock clock, SecurityProperties properties) {
        return new JwtAccessTokens(secrets.derived("access-tokens"), clock, properties.accessTokenLife());
    }

    /** A token says all; with no manager of ours, Spring Boot would make up a user and log a password for it. */
    @Bean
    ReactiveAuthenticationManager verifiedTokens() {
        return Mono::just;
    }

    @Bean
    RouteRules actuatorRoutes() {
        return RouteRules.of(
                new RouteRule("GET", "/actuator/health", Access.ANYONE),
                new RouteRule("GET", "/actuator/health/{*path}", Access.ANYONE),
                new RouteRule("GET", "/actuator/prometheus", Access.ANYONE));
    }

    @Bean
    RouteTable routeTable(List<RouteRules> rules) {
        return new RouteTable(rules);
    }

    @Bean
    KnownRoutes knownRoutes(RouteTable table) {
        return new KnownRoutes(table);
    }

    @Bean
    StaffTokens staffTokens(
            StaffIssuerProperties properties, OutboundPolicies policies, ObjectProvider<StaffDirectory> directory) {
        OidcIssuer issuer = new OidcIssuer(
                properties.issuer(), properties.audience(), WebClient.create(), policies.of("staff-oidc"));
        return new StaffTokens(issuer, directory.getIfAvailable(() -> nobody -> Mono.empty()));
    }

    @Bean
    BearerTokens bearerTokens(AccessTokens tokens, ObjectProvider<FormerPeople> former, StaffTokens staff) {
        List<FormerPeople> all = former.orderedStream().toList();
        return new BearerTokens(tokens, person -> all.stream().anyMatch(each -> each.isGone(person)), staff);
    }

    @Bean
    SecurityWebFilterChain securityChain(
            ServerHttpSecurity http,
            RouteTable table,
            BearerTokens bearerTokens,
            ReactiveAuthenticationManager verifiedTokens,
            ProblemWriter problems) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .exceptionHandling(errors -> errors.authenticationEntryPoint((exchange, missing) ->
                                problems.write(exchange, ProblemException.of(401, "UNAUTHORIZED")))
                        .accessDeniedHandler(
                                (exchange, denied) -> problems.write(exchange, ProblemException.of(403, "FORBIDDEN"))))
                .addFilterAt(bearer(bearerTokens, verifiedTokens), SecurityWebFiltersOrder.AUTHENTICATION)
                .authorizeExchange(exchanges -> exchanges.anyExchange().access(new RouteGuard(table)))
                .build();
    }

    private static AuthenticationWebFilter bearer(BearerTokens tokens, ReactiveAuthenticationManager manager) {
        AuthenticationWebFilter filter = new AuthenticationWebFilter(manager);
        filter.setServerAuthenticationConverter(tokens);
        filter.setSecurityContextRepository(NoOpServerSecurityContextRepository.getInstance());
        return filter;
    }
}
