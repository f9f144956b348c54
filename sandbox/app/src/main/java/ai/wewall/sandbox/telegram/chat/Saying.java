package ai.wewall.sandbox.telegram.chat;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.store.Origin;
import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person is about to say.
 *
 * @param chatId the person's own id in a private chat, else the group's
 * @param topicId the topic of a group
 * @param replyTo the message that is answered
 * @param markup buttons below it, where a bot's result brings them
 * @param origin where it comes from besides the person
 */
public record Saying(
        BotName bot,
        long personId,
        long chatId,
        @Nullable Integer topicId,
        Content content,
        @Nullable Integer replyTo,
        @Nullable Markup markup,
        @Nullable Origin origin) {

    /** Said to a bot alone. */
    public static Saying privately(BotName bot, long personId, Content content) {
        return new Saying(bot, personId, personId, null, content, null, null, null);
    }

    /** Said in a group. */
    public static Saying inGroup(BotName bot, long personId, long groupId, @Nullable Integer topicId, Content content) {
        return new Saying(bot, personId, groupId, topicId, content, null, null, null);
    }

    /** The same as an answer to a message. */
    public Saying answering(@Nullable Integer messageId) {
        return new Saying(bot, personId, chatId, topicId, content, messageId, markup, origin);
    }

    /** The same from elsewhere. */
    public Saying from(@Nullable Origin where) {
        return new Saying(bot, personId, chatId, topicId, content, replyTo, markup, where);
    }

    /** The same with buttons. */
    public Saying with(@Nullable Markup buttons) {
        return new Saying(bot, personId, chatId, topicId, content, replyTo, buttons, origin);
    }
}
