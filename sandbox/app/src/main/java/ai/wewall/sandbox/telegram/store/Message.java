package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.Markup;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message in its latest form.
 *
 * @param bot whose chat it stands in
 * @param chatId the chat; of a private one the person's id
 * @param id grows with every message of the bot
 * @param fromId who wrote it
 * @param replyTo the message it answers
 * @param topicId the topic of a group that it stands in
 */
public record Message(
        BotName bot,
        long chatId,
        int id,
        long fromId,
        Instant sentAt,
        @Nullable Instant editedAt,
        Content content,
        @Nullable Markup markup,
        @Nullable Integer replyTo,
        @Nullable Integer topicId,
        @Nullable Origin origin,
        List<Reaction> reactions) {

    /** A new one, which nobody has reacted to. */
    public Message(
            BotName bot,
            long chatId,
            int id,
            long fromId,
            Instant sentAt,
            Content content,
            @Nullable Markup markup,
            @Nullable Integer replyTo,
            @Nullable Integer topicId,
            @Nullable Origin origin) {
        this(bot, chatId, id, fromId, sentAt, null, content, markup, replyTo, topicId, origin, List.of());
    }

    /** The same after an edit. */
    public Message edited(Content newContent, @Nullable Markup newMarkup, Instant at) {
        return new Message(
                bot, chatId, id, fromId, sentAt, at, newContent, newMarkup, replyTo, topicId, origin, reactions);
    }

    /** The same with other reactions. */
    public Message withReactions(List<Reaction> all) {
        return new Message(bot, chatId, id, fromId, sentAt, editedAt, content, markup, replyTo, topicId, origin, all);
    }

    /** What the bot knows it by, of a message that a person sent by the bot's inline result. */
    public @Nullable String inlineMessageId() {
        return origin == null ? null : origin.inlineMessageId();
    }

    /** Whether it stands in a group. */
    public boolean inGroup() {
        return chatId < 0;
    }
}
