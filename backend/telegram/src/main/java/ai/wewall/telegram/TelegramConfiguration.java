package ai.wewall.telegram;

import ai.wewall.platform.problem.ProblemBundle;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.platform.security.Access;
import ai.wewall.platform.security.RouteRule;
import ai.wewall.platform.security.RouteRules;
import ai.wewall.telegram.application.inbox.Inbox;
import ai.wewall.telegram.application.inbox.ReceiveUpdates;
import ai.wewall.telegram.application.work.Wake;
import ai.wewall.telegram.application.work.Wakes;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    @Bean
    RouteRules telegramRoutes() {
        return RouteRules.of(new RouteRule("POST", "/webhooks/telegram/client", Access.WEBHOOK));
    }

    @Bean
    ProblemBundle telegramProblems() {
        return new ProblemBundle("messages/telegram-problems");
    }
}
