package ai.wewall.telegram;

import ai.wewall.identity.People;
import ai.wewall.listings.Catalogue;
import ai.wewall.platform.housekeeping.Chore;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.telegram.application.BotProfile;
import ai.wewall.telegram.application.DialogueRehearsal;
import ai.wewall.telegram.application.IntroduceBot;
import ai.wewall.telegram.application.KeepTablesSmall;
import ai.wewall.telegram.application.PrepareCards;
import ai.wewall.telegram.application.Rehearsal;
import ai.wewall.telegram.application.dialogue.AnswerInline;
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
import ai.wewall.telegram.application.outbox.Papers;
import ai.wewall.telegram.application.outbox.PictureBook;
import ai.wewall.telegram.application.outbox.Postman;
import ai.wewall.telegram.application.outbox.SendMessages;
import ai.wewall.telegram.application.outbox.SendingRules;
import ai.wewall.telegram.application.work.Wakes;
import ai.wewall.telegram.application.work.Workers;
import ai.wewall.telegram.domain.wording.Links;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** The working bot: who handles updates, who sends messages, and what else runs as long as the process does. */
@OnlyWithBot
@Configuration(proxyBeanMethods = false)
class BotConfiguration {

    static final Duration EVERY_HOUR = Duration.ofHours(1);

    @Bean
    DialogueRehearsal dialogueRehearsal(Conversing conversing, PictureBook pictures, Links links) {
        return new DialogueRehearsal(conversing, pictures, links);
    }

    @Bean
    SendMessages sendMessages(
            Outbox outbox,
            BotApi api,
            PictureBook pictures,
            Papers papers,
            Boards boards,
            Chats chats,
            Transactions transactions,
            SendingRules rules,
            Wakes wakes,
            Clock clock) {
        Postman postman = new Postman(api, pictures, papers, outbox, boards, chats, transactions, rules, clock);
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
            HandlingRules rules,
            Clock clock) {
        return new HandleUpdates(
                inbox,
                reading,
                handling,
                new Apology(outbox, clock),
                new CallbackAnswers(api),
                wakes,
                transactions,
                rules,
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
                        Flux.fromIterable(rehearsals).flatMap(Rehearsal::play).then()));
    }

    @Bean
    Chore oldRowsOfTheBot(Inbox inbox, Outbox outbox, Boards boards, TelegramProperties properties, Clock clock) {
        KeepTablesSmall tables = new KeepTablesSmall(
                inbox,
                outbox,
                boards,
                properties.inbox().keep(),
                properties.outbox().keepBoards(),
                clock);
        return new Chore("forgetting old rows of the client bot", EVERY_HOUR, tables::once);
    }

    @Bean
    PrepareCards prepareCards(People people, Catalogue catalogue, AnswerInline cards, BotApi api) {
        return new PrepareCards(people, catalogue, cards, api);
    }

    /** Goes on for ever, as nothing else makes up for it. */
    static Retry patiently() {
        return Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(1)).maxBackoff(Duration.ofMinutes(1));
    }
}
