package ai.wewall.sandbox.telegram;

import ai.wewall.sandbox.telegram.bot.BotApiConfiguration;
import ai.wewall.sandbox.telegram.chat.Arrivals;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.chat.InlineWaits;
import ai.wewall.sandbox.telegram.chat.LiveEvents;
import ai.wewall.sandbox.telegram.chat.Membership;
import ai.wewall.sandbox.telegram.chat.MessageWire;
import ai.wewall.sandbox.telegram.chat.Notes;
import ai.wewall.sandbox.telegram.chat.Reacting;
import ai.wewall.sandbox.telegram.chat.Sight;
import ai.wewall.sandbox.telegram.chat.Speaking;
import ai.wewall.sandbox.telegram.chat.TopicKeeping;
import ai.wewall.sandbox.telegram.chat.UpdateQueue;
import ai.wewall.sandbox.telegram.client.ClientConfiguration;
import ai.wewall.sandbox.telegram.control.ControlConfiguration;
import ai.wewall.sandbox.telegram.file.Files;
import ai.wewall.sandbox.telegram.person.PersonConfiguration;
import ai.wewall.sandbox.telegram.store.Bots;
import ai.wewall.sandbox.telegram.store.CallbackQueries;
import ai.wewall.sandbox.telegram.store.Dialogs;
import ai.wewall.sandbox.telegram.store.Groups;
import ai.wewall.sandbox.telegram.store.InlineMessages;
import ai.wewall.sandbox.telegram.store.InlineQueries;
import ai.wewall.sandbox.telegram.store.Members;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.PendingUpdates;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.store.State;
import ai.wewall.sandbox.telegram.store.StoredFiles;
import ai.wewall.sandbox.telegram.store.Topics;
import ai.wewall.sandbox.telegram.text.Links;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.time.Clock;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the simulated Telegram together. */
@Configuration(proxyBeanMethods = false)
@Import({ClientConfiguration.class, BotApiConfiguration.class, PersonConfiguration.class, ControlConfiguration.class})
class TelegramConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    TelegramJson telegramJson() {
        return new TelegramJson();
    }

    @Bean
    BotDirectory botDirectory(DataSourceProperties database) {
        return new BotDirectory(KeptBots.of(database.determineUrl(), String.valueOf(database.determineUsername())));
    }

    @Bean
    Bots bots(JdbcClient database) {
        return new Bots(database);
    }

    @Bean
    People people(JdbcClient database) {
        return new People(database);
    }

    @Bean
    Dialogs dialogs(JdbcClient database, TelegramJson json) {
        return new Dialogs(database, json);
    }

    @Bean
    Messages messages(JdbcClient database, TelegramJson json) {
        return new Messages(database, json);
    }

    @Bean
    PendingUpdates pendingUpdates(JdbcClient database) {
        return new PendingUpdates(database);
    }

    @Bean
    CallbackQueries callbackQueries(JdbcClient database, TelegramJson json) {
        return new CallbackQueries(database, json);
    }

    @Bean
    Groups groups(JdbcClient database, TelegramJson json) {
        return new Groups(database, json);
    }

    @Bean
    Topics topics(JdbcClient database) {
        return new Topics(database);
    }

    @Bean
    Members members(JdbcClient database) {
        return new Members(database);
    }

    @Bean
    Notes notes(Bots bots, Messages messages, Speaking speaking, TransactionTemplate transaction, Clock clock) {
        return new Notes(bots, messages, speaking, transaction, clock);
    }

    @Bean
    TopicKeeping topicKeeping(Topics topics, Notes notes, LiveEvents live, TransactionTemplate transaction) {
        return new TopicKeeping(topics, notes, live, transaction);
    }

    @Bean
    Reacting reacting(
            Messages messages,
            People people,
            Groups groups,
            MessageWire wire,
            UpdateQueue updates,
            Arrivals arrivals,
            LiveEvents live,
            TransactionTemplate transaction,
            TelegramJson json,
            Clock clock) {
        return new Reacting(messages, people, groups, wire, updates, arrivals, live, transaction, json, clock);
    }

    @Bean
    Membership membership(
            BotDirectory directory,
            People people,
            Groups groups,
            Members members,
            Notes notes,
            UpdateQueue updates,
            Arrivals arrivals,
            LiveEvents live,
            TransactionTemplate transaction,
            TelegramJson json,
            Clock clock) {
        return new Membership(
                directory, people, groups, members, notes, updates, arrivals, live, transaction, json, clock);
    }

    @Bean
    InlineQueries inlineQueries(JdbcClient database, TelegramJson json) {
        return new InlineQueries(database, json);
    }

    @Bean
    InlineMessages inlineMessages(JdbcClient database, TelegramJson json) {
        return new InlineMessages(database, json);
    }

    @Bean
    InlineWaits inlineWaits() {
        return new InlineWaits();
    }

    @Bean
    Sight sight(BotDirectory directory, Groups groups, Messages messages) {
        return new Sight(directory, groups, messages);
    }

    @Bean
    Speaking speaking(
            Bots bots,
            People people,
            Dialogs dialogs,
            Messages messages,
            Sight sight,
            UpdateQueue updates,
            MessageWire wire,
            Arrivals arrivals,
            LiveEvents live,
            TransactionTemplate transaction,
            Clock clock) {
        return new Speaking(bots, people, dialogs, messages, sight, updates, wire, arrivals, live, transaction, clock);
    }

    @Bean
    State state(JdbcClient database, TransactionTemplate transaction) {
        return new State(database, transaction);
    }

    @Bean
    Files files(JdbcClient database) {
        return new Files(new StoredFiles(database));
    }

    @Bean
    MessageWire messageWire(
            BotDirectory directory, People people, Groups groups, Messages messages, TelegramJson json) {
        return new MessageWire(directory, people, groups, messages, json);
    }

    @Bean
    UpdateQueue updateQueue(Bots bots, PendingUpdates pending, TelegramJson json, Clock clock) {
        return new UpdateQueue(bots, pending, json, clock);
    }

    @Bean
    Arrivals arrivals() {
        return new Arrivals();
    }

    @Bean
    LiveEvents liveEvents() {
        return new LiveEvents();
    }

    @Bean
    Links links(TelegramProperties properties) {
        return new Links(properties.lenientLocalhost());
    }
}
