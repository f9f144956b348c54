package ai.wewall.chat;

import ai.wewall.chat.application.FollowPeople;
import ai.wewall.chat.application.Leads;
import ai.wewall.chat.application.LegalTexts;
import ai.wewall.chat.application.ReceiveLead;
import ai.wewall.model.chat.ChatSchemas;
import ai.wewall.platform.Ids;
import ai.wewall.platform.event.Events;
import ai.wewall.platform.http.idempotency.IdempotentWrites;
import ai.wewall.platform.http.json.Schemas;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.platform.security.Access;
import ai.wewall.platform.security.RouteRule;
import ai.wewall.platform.security.RouteRules;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts chat together. */
@Configuration(proxyBeanMethods = false)
class ChatConfiguration {

    @Bean
    ReceiveLead receiveLead(
            Leads leads, LegalTexts texts, Events events, Transactions transactions, Ids ids, Clock clock) {
        return new ReceiveLead(leads, texts, events, transactions, ids, clock);
    }

    @Bean
    FollowPeople followPeople(Leads leads) {
        return new FollowPeople(leads);
    }

    @Bean
    Schemas chatSchemas() {
        return Schemas.of(ChatSchemas.LEAD);
    }

    @Bean
    RouteRules chatRoutes() {
        return RouteRules.of(
                new RouteRule("POST", "/api/v1/leads", Access.ANYONE),
                new RouteRule("GET", "/api/v1/legal/texts", Access.ANYONE));
    }

    @Bean
    IdempotentWrites chatWrites() {
        return IdempotentWrites.of("/api/v1/leads");
    }
}
