package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.Markup;
import java.time.Instant;
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
        @Nullable Origin origin) {

    /** The same after an edit. */
    public Message edited(Content newContent, @Nullable Markup newMarkup, Instant at) {
        return new Message(bot, chatId, id, fromId, sentAt, at, newContent, newMarkup, replyTo, topicId, origin);
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
