package ai.wewall.telegram.adapter.telegram;

import ai.wewall.platform.http.OutboundPolicies;
import ai.wewall.telegram.OnlyWithBot;
import ai.wewall.telegram.OnlyWithStaffBot;
import ai.wewall.telegram.TelegramProperties;
import ai.wewall.telegram.application.BotLines;
import ai.wewall.telegram.application.BotProfile;
import ai.wewall.telegram.application.Rehearsal;
import ai.wewall.telegram.application.inbox.Envelopes;
import ai.wewall.telegram.application.inbox.UpdateReading;
import ai.wewall.telegram.application.inbox.UpdateSource;
import ai.wewall.telegram.application.outbox.BotApi;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Telegram's side of the bot. */
@Configuration(proxyBeanMethods = false)
class TelegramApiConfiguration {

    private static final String SERVICE = "telegram";

    /** Fetching waits on purpose and must not stand in the way of sending, so it has a policy of its own. */
    private static final String FETCHING = "telegram-poll";

    @Bean
    Envelopes telegramEnvelopes() {
        return new JsonEnvelopes();
    }

    @Bean
    UpdateReading telegramUpdateReading(TelegramProperties properties) {
        return new TelegramUpdateReading(properties.client().username());
    }

    @Bean
    @OnlyWithBot
    Rehearsal libraryRehearsal(UpdateReading reading) {
        return new LibraryRehearsal(reading);
    }

    @Bean
    @OnlyWithBot
    BotConnection telegramConnection(TelegramProperties properties) {
        return new BotConnection(properties, properties.client().token());
    }

    @Bean(defaultCandidate = false)
    @OnlyWithStaffBot
    BotConnection staffConnection(TelegramProperties properties) {
        return new BotConnection(properties, properties.staff().token());
    }

    @Bean(defaultCandidate = false)
    @Qualifier("staff")
    @OnlyWithStaffBot
    BotLines staffLines(
            @Qualifier("staffConnection") BotConnection connection,
            OutboundPolicies policies,
            Envelopes envelopes,
            TelegramProperties properties) {
        Calls calls = connection.calls();
        return new BotLines(
                new TelegramBotApi(calls, policies.of(SERVICE)),
                new TelegramBotProfile(calls, policies.of(SERVICE)),
                new TelegramUpdateSource(
                        calls,
                        policies.of(FETCHING),
                        envelopes,
                        properties.polling().hold()),
                new TelegramUpdateReading(properties.staff().username()));
    }

    @Bean
    @OnlyWithBot
    BotApi telegramBotApi(BotConnection connection, OutboundPolicies policies) {
        return new TelegramBotApi(connection.calls(), policies.of(SERVICE));
    }

    @Bean
    @OnlyWithBot
    BotProfile telegramBotProfile(BotConnection connection, OutboundPolicies policies) {
        return new TelegramBotProfile(connection.calls(), policies.of(SERVICE));
    }

    @Bean
    @OnlyWithBot
    UpdateSource telegramUpdateSource(
            BotConnection connection, OutboundPolicies policies, Envelopes envelopes, TelegramProperties properties) {
        return new TelegramUpdateSource(
                connection.calls(),
                policies.of(FETCHING),
                envelopes,
                properties.polling().hold());
    }
}
