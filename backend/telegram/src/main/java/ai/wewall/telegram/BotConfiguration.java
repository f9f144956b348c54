package ai.wewall.telegram;

import ai.wewall.listings.Pictures;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.telegram.application.BotProfile;
import ai.wewall.telegram.application.DialogueRehearsal;
import ai.wewall.telegram.application.IntroduceBot;
import ai.wewall.telegram.application.KeepTablesSmall;
import ai.wewall.telegram.application.Rehearsal;
import ai.wewall.telegram.application.dialogue.Conversing;
import ai.wewall.telegram.application.inbox.Apology;
import ai.wewall.telegram.application.inbox.HandleUpdates;
import ai.wewall.telegram.application.inbox.HandlingRules;
import ai.wewall.telegram.application.inbox.Inbox;
import ai.wewall.telegram.application.inbox.PollUpdates;
import ai.wewall.telegram.application.inbox.ReceiveUpdates;
import ai.wewall.telegram.application.inbox.SoleRight;
import ai.wewall.telegram.application.inbox.UpdateHandling;
import ai.wewall.telegram.application.inbox.UpdateReading;
import ai.wewall.telegram.application.inbox.UpdateSource;
import ai.wewall.telegram.application.memory.Boards;
import ai.wewall.telegram.application.memory.Chats;
import ai.wewall.telegram.application.outbox.BotApi;
import ai.wewall.telegram.application.outbox.CallbackAnswers;
import ai.wewall.telegram.application.outbox.Outbox;
import ai.wewall.telegram.application.outbox.PictureBook;
import ai.wewall.telegram.application.outbox.Postman;
import ai.wewall.telegram.application.outbox.SendMessages;
import ai.wewall.telegram.application.outbox.SendingRules;
import ai.wewall.telegram.application.work.Wakes;
import ai.wewall.telegram.application.work.Workers;
import ai.wewall.telegram.domain.delivery.DeliveryRules;
import ai.wewall.telegram.domain.delivery.Rate;
import ai.wewall.telegram.domain.wording.Links;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The working bot: who handles updates, who sends messages, and what else runs as long as the process does. */
@OnlyWithBot
@Configuration(proxyBeanMethods = false)
class BotConfiguration {

    @Bean
    SendingRules sendingRules(TelegramProperties properties) {
        TelegramProperties.Outbox outbox = properties.outbox();
        return new SendingRules(
                new Rate(outbox.perSecond(), 1),
                new Rate(outbox.chatPerSecond(), outbox.chatBurst()),
                outbox.lease(),
                outbox.limit(),
                new DeliveryRules(outbox.backoff(), outbox.maxBackoff(), outbox.maxAge()));
    }

    @Bean
    PictureBook pictureBook(Pictures pictures) {
        return new PictureBook(pictures);
    }

    @Bean
    DialogueRehearsal dialogueRehearsal(Conversing conversing, PictureBook pictures, Links links) {
        return new DialogueRehearsal(conversing, pictures, links);
    }

    @Bean
    SendMessages sendMessages(
            Outbox outbox,
            BotApi api,
            PictureBook pictures,
            Boards boards,
            Chats chats,
            Transactions transactions,
            SendingRules rules,
            Wakes wakes,
            Clock clock) {
        Postman postman = new Postman(api, pictures, outbox, boards, chats, transactions, rules, clock);
        return new SendMessages(outbox, postman, transactions, rules, wakes.senders(), clock);
    }

    @Bean
    HandleUpdates handleUpdates(
            Inbox inbox,
            UpdateReading reading,
            UpdateHandling handling,
            Outbox outbox,
            BotApi api,
            Wakes wakes,
            Transactions transactions,
            TelegramProperties properties,
            Clock clock) {
        TelegramProperties.Inbox settings = properties.inbox();
        return new HandleUpdates(
                inbox,
                reading,
                handling,
                new Apology(outbox, clock),
                new CallbackAnswers(api),
                wakes,
                transactions,
                new HandlingRules(settings.attempts(), settings.backoff(), settings.maxBackoff(), settings.limit()),
                clock);
    }

    @Bean
    BotLifecycle botLifecycle(
            HandleUpdates handling,
            SendMessages sending,
            UpdateSource source,
            ReceiveUpdates receiving,
            SoleRight right,
            BotProfile profile,
            Links links,
            KeepTablesSmall housekeeping,
            List<Rehearsal> rehearsals,
            Wakes wakes,
            TelegramProperties properties) {
        TelegramProperties.Inbox inbox = properties.inbox();
        TelegramProperties.Outbox outbox = properties.outbox();
        String secret = properties.client().webhookSecret();
        Mono<Void> arrival = secret.isEmpty() ? new PollUpdates(source, receiving, right).forEver() : Mono.never();
        return new BotLifecycle(
                List.of(
                        new Workers("handling", inbox.workers(), inbox.poll(), wakes.handlers(), handling::step),
                        new Workers("sending", outbox.senders(), outbox.poll(), wakes.senders(), sending::step)),
                List.of(
                        arrival,
                        new IntroduceBot(profile, links, secret).untilHeard(),
                        housekeeping.forEver(),
                        Flux.fromIterable(rehearsals).flatMap(Rehearsal::play).then()));
    }

    @Bean
    KeepTablesSmall keepTablesSmall(
            Inbox inbox, Outbox outbox, Boards boards, TelegramProperties properties, Clock clock) {
        return new KeepTablesSmall(
                inbox,
                outbox,
                boards,
                properties.inbox().keep(),
                properties.outbox().keepBoards(),
                clock);
    }
}
