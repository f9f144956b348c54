package ai.wewall.telegram;

import ai.wewall.identity.Staff;
import ai.wewall.platform.housekeeping.Chore;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.telegram.application.BotLines;
import ai.wewall.telegram.application.BotStores;
import ai.wewall.telegram.application.KeepTablesSmall;
import ai.wewall.telegram.application.inbox.Apology;
import ai.wewall.telegram.application.inbox.HandleUpdates;
import ai.wewall.telegram.application.inbox.HandlingRules;
import ai.wewall.telegram.application.inbox.PollUpdates;
import ai.wewall.telegram.application.inbox.ReceiveUpdates;
import ai.wewall.telegram.application.outbox.CallbackAnswers;
import ai.wewall.telegram.application.outbox.Papers;
import ai.wewall.telegram.application.outbox.PictureBook;
import ai.wewall.telegram.application.outbox.Postman;
import ai.wewall.telegram.application.outbox.SendMessages;
import ai.wewall.telegram.application.outbox.SendingRules;
import ai.wewall.telegram.application.staff.AnswerStaff;
import ai.wewall.telegram.application.work.Wakes;
import ai.wewall.telegram.application.work.Workers;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.wording.Links;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** The staff bot: the same ways in and out as the client bot's, over rows of its own. */
@OnlyWithStaffBot
@Configuration(proxyBeanMethods = false)
class StaffBotConfiguration {

    @Bean(defaultCandidate = false)
    AnswerStaff answerStaff(
            Staff register, @Qualifier("staff") BotStores stores, TelegramProperties properties, Clock clock) {
        Long group = properties.staff().group();
        return new AnswerStaff(
                register, stores.chats(), stores.outbox(), group == null ? null : new ChatId(group), clock);
    }

    @Bean(defaultCandidate = false)
    SendMessages staffSending(
            @Qualifier("staff") BotStores stores,
            @Qualifier("staff") BotLines lines,
            PictureBook pictures,
            Transactions transactions,
            SendingRules rules,
            @Qualifier("staff") Wakes wakes,
            Clock clock) {
        Postman postman = new Postman(
                lines.api(),
                pictures,
                Papers.none(),
                stores.outbox(),
                stores.boards(),
                stores.chats(),
                transactions,
                rules,
                clock);
        return new SendMessages(stores.outbox(), postman, transactions, rules, wakes.senders(), clock);
    }

    @Bean(defaultCandidate = false)
    HandleUpdates staffHandling(
            @Qualifier("staff") BotStores stores,
            @Qualifier("staff") BotLines lines,
            @Qualifier("answerStaff") AnswerStaff answering,
            @Qualifier("staff") Wakes wakes,
            Transactions transactions,
            HandlingRules rules,
            Clock clock) {
        return new HandleUpdates(
                stores.inbox(),
                lines.reading(),
                answering,
                new Apology(stores.outbox(), clock),
                new CallbackAnswers(lines.api()),
                wakes,
                transactions,
                rules,
                clock);
    }

    @Bean(defaultCandidate = false)
    BotLifecycle staffLifecycle(
            @Qualifier("staffHandling") HandleUpdates handling,
            @Qualifier("staffSending") SendMessages sending,
            @Qualifier("staff") ReceiveUpdates receiving,
            @Qualifier("staff") BotStores stores,
            @Qualifier("staff") BotLines lines,
            @Qualifier("staff") Wakes wakes,
            Links links,
            TelegramProperties properties) {
        TelegramProperties.Inbox inbox = properties.inbox();
        TelegramProperties.Outbox outbox = properties.outbox();
        String secret = properties.staff().webhookSecret();
        Mono<Void> arrival = secret.isEmpty()
                ? new PollUpdates(lines.source(), receiving, stores.right()).forEver()
                : lines.profile()
                        .deliverTo(links.publicUrl() + "/webhooks/telegram/staff", secret)
                        .retryWhen(BotConfiguration.patiently());
        return new BotLifecycle(
                List.of(
                        new Workers("handling", 2, inbox.poll(), wakes.handlers(), handling::step),
                        new Workers("sending", 2, outbox.poll(), wakes.senders(), sending::step)),
                List.of(arrival));
    }

    @Bean
    Chore oldRowsOfTheStaffBot(@Qualifier("staff") BotStores stores, TelegramProperties properties, Clock clock) {
        KeepTablesSmall tables = new KeepTablesSmall(
                stores.inbox(),
                stores.outbox(),
                stores.boards(),
                properties.inbox().keep(),
                properties.outbox().keepBoards(),
                clock);
        return new Chore("forgetting old rows of the staff bot", BotConfiguration.EVERY_HOUR, tables::once);
    }
}
