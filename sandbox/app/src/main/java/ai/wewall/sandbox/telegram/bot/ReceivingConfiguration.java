package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.TelegramProperties;
import ai.wewall.sandbox.telegram.chat.Arrivals;
import ai.wewall.sandbox.telegram.store.Bots;
import ai.wewall.sandbox.telegram.store.PendingUpdates;
import ai.wewall.sandbox.telegram.text.Links;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Puts together how bots get their updates. */
@Configuration(proxyBeanMethods = false)
class ReceivingConfiguration {

    @Bean
    LongPolls longPolls(PendingUpdates pending, Arrivals arrivals, Clock clock) {
        return new LongPolls(pending, arrivals, clock);
    }

    @Bean
    BotMethod.Family receivingMethods(
            Bots bots,
            PendingUpdates pending,
            Webhooks webhooks,
            LongPolls polls,
            TelegramJson json,
            TelegramProperties properties,
            Clock clock) {
        return new ReceivingMethods(bots, pending, webhooks, polls, json, properties.updatesLive(), clock);
    }

    @Bean
    Webhooks webhooks(Bots bots, TelegramJson json) {
        return new Webhooks(bots, json);
    }

    @Bean
    BotMethod.Family webhookMethods(
            Webhooks webhooks,
            Bots bots,
            PendingUpdates pending,
            LongPolls polls,
            Arrivals arrivals,
            Links links,
            TelegramJson json,
            Clock clock) {
        return new WebhookMethods(webhooks, bots, pending, polls, arrivals, links, json, clock);
    }

    @Bean
    @Lazy(false)
    WebhookDelivery webhookDelivery(
            Webhooks webhooks,
            PendingUpdates pending,
            Arrivals arrivals,
            ObjectProvider<BotMethods> methods,
            TelegramJson json,
            Clock clock) {
        WebhookCall call = new WebhookCall(webhooks, methods::getObject, json, clock);
        return new WebhookDelivery(webhooks, pending, arrivals, call);
    }
}
