package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.chat.Membership;
import ai.wewall.sandbox.telegram.chat.MessageWire;
import ai.wewall.sandbox.telegram.chat.Notes;
import ai.wewall.sandbox.telegram.chat.Reacting;
import ai.wewall.sandbox.telegram.chat.TopicKeeping;
import ai.wewall.sandbox.telegram.store.Members;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what bots do with chats as a whole. */
@Configuration(proxyBeanMethods = false)
class GroupConfiguration {

    @Bean
    BotMethod.Family topicMethods(Chats chats, TopicKeeping topics, BotDirectory bots, SendingPace pace) {
        return new TopicMethods(chats, topics, bots, pace);
    }

    @Bean
    BotMethod.Family memberMethods(
            Chats chats,
            Members members,
            People people,
            BotDirectory bots,
            Membership membership,
            MessageWire wire,
            TelegramJson json) {
        return new MemberMethods(chats, members, people, bots, membership, wire, json);
    }

    @Bean
    BotMethod.Family reactionMethods(Chats chats, Messages messages, Reacting reacting, BotDirectory bots) {
        return new ReactionMethods(chats, messages, reacting, bots);
    }

    @Bean
    BotMethod.Family pinMethods(Chats chats, Messages messages, Notes notes, BotDirectory bots) {
        return new PinMethods(chats, messages, notes, bots);
    }
}
