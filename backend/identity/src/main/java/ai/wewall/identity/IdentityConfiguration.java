package ai.wewall.identity;

import ai.wewall.identity.adapter.web.IdentityWebConfiguration;
import ai.wewall.identity.application.GonePeople;
import ai.wewall.identity.application.KnownPeople;
import ai.wewall.identity.application.MergePeople;
import ai.wewall.identity.application.OpenSessions;
import ai.wewall.identity.application.Persons;
import ai.wewall.identity.application.RefreshTokens;
import ai.wewall.identity.application.SignIn;
import ai.wewall.identity.domain.InitDataVerifier;
import ai.wewall.model.identity.IdentitySchemas;
import ai.wewall.platform.Ids;
import ai.wewall.platform.housekeeping.Chore;
import ai.wewall.platform.http.idempotency.IdempotentWrites;
import ai.wewall.platform.http.json.Schemas;
import ai.wewall.platform.problem.ProblemBundle;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.platform.security.Access;
import ai.wewall.platform.security.AccessTokens;
import ai.wewall.platform.security.RouteRule;
import ai.wewall.platform.security.RouteRules;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Puts identity together. */
@Configuration(proxyBeanMethods = false)
@Import({IdentityWebConfiguration.class, DeparturesConfiguration.class})
class IdentityConfiguration {

    @Bean
    KnownPeople people(Persons persons, Ids ids) {
        return new KnownPeople(persons, ids);
    }

    @Bean
    InitDataVerifier initDataVerifier(@Value("${wewall.telegram.client.token:}") String botToken, JsonMapper json) {
        return new InitDataVerifier(botToken, new TelegramUserJson(json)::read);
    }

    @Bean
    SignIn signIn(
            InitDataVerifier initData,
            KnownPeople people,
            Persons persons,
            RefreshTokens refreshTokens,
            OpenSessions sessions,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        return new SignIn(initData, people, persons, refreshTokens, sessions, transactions, ids, clock);
    }

    @Bean
    OpenSessions openSessions(
            RefreshTokens refreshTokens,
            AccessTokens accessTokens,
            MergePeople merge,
            GonePeople gone,
            Transactions transactions,
            Ids ids,
            Clock clock,
            IdentityProperties properties) {
        return new OpenSessions(
                refreshTokens, accessTokens, merge, gone, transactions, ids, clock, properties.signInLife());
    }

    @Bean
    Chore endedSignIns(SignIn signIn, Clock clock, IdentityProperties properties) {
        return new Chore(
                "forgetting ended sign-ins",
                Duration.ofHours(1),
                () -> signIn.forgetEnded(clock.instant().minus(properties.keepEnded())));
    }

    @Bean
    Schemas identitySchemas() {
        return Schemas.of(
                IdentitySchemas.TELEGRAM,
                IdentitySchemas.REFRESH,
                IdentitySchemas.EMAIL_SIGN_IN,
                IdentitySchemas.EMAIL_CODE);
    }

    @Bean
    IdempotentWrites identityWrites() {
        return IdempotentWrites.of("/api/v1/me/links");
    }

    @Bean
    ProblemBundle identityProblems() {
        return new ProblemBundle("messages/identity-problems");
    }

    @Bean
    RouteRules identityRoutes() {
        return RouteRules.of(
                new RouteRule("POST", "/api/v1/auth/telegram", Access.ANYONE),
                new RouteRule("POST", "/api/v1/auth/guest", Access.ANYONE),
                new RouteRule("POST", "/api/v1/auth/refresh", Access.ANYONE),
                new RouteRule("POST", "/api/v1/auth/logout", Access.ANYONE),
                new RouteRule("POST", "/api/v1/auth/email", Access.ANYONE),
                new RouteRule("POST", "/api/v1/auth/email/verify", Access.ANYONE),
                new RouteRule("POST", "/api/v1/me/links", Access.PERSON),
                new RouteRule("GET", "/api/v1/me", Access.PERSON),
                new RouteRule("DELETE", "/api/v1/me", Access.PERSON),
                new RouteRule("GET", "/api/v1/me/export", Access.PERSON));
    }
}
