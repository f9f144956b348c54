package ai.wewall.identity;

import ai.wewall.identity.application.KnownPeople;
import ai.wewall.identity.application.OpenSessions;
import ai.wewall.identity.application.TelegramIssuer;
import ai.wewall.identity.application.TelegramLogin;
import ai.wewall.platform.security.Access;
import ai.wewall.platform.security.RouteRule;
import ai.wewall.platform.security.RouteRules;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts Log in with Telegram together. */
@Configuration(proxyBeanMethods = false)
class TelegramLoginConfiguration {

    @Bean
    TelegramLogin telegramLogin(TelegramIssuer issuer, KnownPeople people, OpenSessions sessions, Clock clock) {
        return new TelegramLogin(issuer, people, sessions, clock);
    }

    @Bean
    RouteRules telegramLoginRoutes() {
        return RouteRules.of(
                new RouteRule("GET", "/api/v1/auth/telegram/oidc", Access.ANYONE),
                new RouteRule("GET", "/api/v1/auth/telegram/oidc/return", Access.ANYONE));
    }
}
