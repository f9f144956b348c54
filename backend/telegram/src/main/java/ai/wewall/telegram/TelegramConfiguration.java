package ai.wewall.telegram;

import ai.wewall.analytics.Charts;
import ai.wewall.listings.Pictures;
import ai.wewall.model.telegram.TelegramSchemas;
import ai.wewall.platform.http.json.Schemas;
import ai.wewall.platform.problem.ProblemBundle;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.platform.security.Access;
import ai.wewall.platform.security.RouteRule;
import ai.wewall.platform.security.RouteRules;
import ai.wewall.telegram.application.BotStores;
import ai.wewall.telegram.application.inbox.HandlingRules;
import ai.wewall.telegram.application.inbox.Inbox;
import ai.wewall.telegram.application.inbox.ReceiveUpdates;
import ai.wewall.telegram.application.outbox.PictureBook;
import ai.wewall.telegram.application.outbox.SendingRules;
import ai.wewall.telegram.application.work.Wake;
import ai.wewall.telegram.application.work.Wakes;
import ai.wewall.telegram.domain.delivery.DeliveryRules;
import ai.wewall.telegram.domain.delivery.Rate;
import ai.wewall.telegram.domain.wording.Links;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is there with or without a bot: the way in for updates. */
@Configuration(proxyBeanMethods = false)
class TelegramConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramConfiguration.class);

    @Bean
    Wakes botWakes(TelegramProperties properties) {
        if (!properties.client().isOn()) {
            LOG.info("the client bot is off: wewall.telegram.client.token is not set");
        }
        return new Wakes(new Wake(), new Wake());
    }

    @Bean
    ReceiveUpdates receiveUpdates(Inbox inbox, Transactions transactions, Wakes wakes, Clock clock) {
        return new ReceiveUpdates(inbox, transactions, wakes.handlers(), clock);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("staff")
    Wakes staffWakes() {
        return new Wakes(new Wake(), new Wake());
    }

    @Bean(defaultCandidate = false)
    @Qualifier("staff")
    ReceiveUpdates receiveStaffUpdates(
            @Qualifier("staff") BotStores stores,
            Transactions transactions,
            @Qualifier("staff") Wakes wakes,
            Clock clock) {
        return new ReceiveUpdates(stores.inbox(), transactions, wakes.handlers(), clock);
    }

    @Bean
    SendingRules sendingRules(TelegramProperties properties) {
        TelegramProperties.Outbox outbox = properties.outbox();
        return new SendingRules(
                new Rate(outbox.perSecond(), 1),
                new Rate(outbox.chatPerSecond(), outbox.chatBurst()),
                new Rate(outbox.groupPerSecond(), outbox.groupBurst()),
                outbox.lease(),
                outbox.limit(),
                new DeliveryRules(outbox.backoff(), outbox.maxBackoff(), outbox.maxAge()));
    }

    @Bean
    HandlingRules handlingRules(TelegramProperties properties) {
        TelegramProperties.Inbox inbox = properties.inbox();
        return new HandlingRules(inbox.attempts(), inbox.backoff(), inbox.maxBackoff(), inbox.limit());
    }

    @Bean
    PictureBook pictureBook(Pictures pictures, Charts charts) {
        return new PictureBook(pictures, charts);
    }

    @Bean
    Links telegramLinks(
            @Value("${wewall.public-url:http://localhost:8080}") String publicUrl, TelegramProperties properties) {
        return new Links(publicUrl, properties.client().username());
    }

    @Bean
    RouteRules telegramRoutes() {
        return RouteRules.of(
                new RouteRule("POST", "/webhooks/telegram/client", Access.WEBHOOK),
                new RouteRule("POST", "/webhooks/telegram/staff", Access.WEBHOOK),
                new RouteRule("POST", "/api/v1/me/shares", Access.PERSON));
    }

    @Bean
    Schemas telegramSchemas() {
        return Schemas.of(TelegramSchemas.SHARE);
    }

    @Bean
    ProblemBundle telegramProblems() {
        return new ProblemBundle("messages/telegram-problems");
    }
}
