package ai.wewall.sandbox.telegram.chat;

import ai.wewall.sandbox.telegram.store.Bots;
import ai.wewall.sandbox.telegram.store.Dialogs;
import ai.wewall.sandbox.telegram.store.Groups;
import ai.wewall.sandbox.telegram.store.Members;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.PendingUpdates;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.store.Topics;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts together what both sides of a conversation share. */
@Configuration(proxyBeanMethods = false)
public class ChatConfiguration {

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
}
