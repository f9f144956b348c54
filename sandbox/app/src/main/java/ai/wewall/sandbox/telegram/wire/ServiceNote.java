package ai.wewall.sandbox.telegram.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a chat, told by a message of its own: exactly one of these.
 *
 * @param pinnedMessageId stands on the wire as the whole message
 */
public record ServiceNote(
        @Nullable List<User> newChatMembers,
        @Nullable User leftChatMember,
        @Nullable String newChatTitle,
        @Nullable Long migrateToChatId,
        @Nullable Long migrateFromChatId,
        @Nullable Integer pinnedMessageId,
        @Nullable TopicCreated forumTopicCreated,
        @Nullable TopicEdited forumTopicEdited,
        @Nullable Nothing forumTopicClosed,
        @Nullable Nothing forumTopicReopened) {

    /** A topic as it was made. */
    public record TopicCreated(
            String name, int iconColor, @Nullable String iconCustomEmojiId) {}

    /** What changed of a topic. */
    public record TopicEdited(
            @Nullable String name, @Nullable String iconCustomEmojiId) {}

    /** That it happened is all there is to tell. */
    public record Nothing() {}

    /** Somebody came. */
    public static ServiceNote joined(User user) {
        return new ServiceNote(List.of(user), null, null, null, null, null, null, null, null, null);
    }

    /** Somebody went. */
    public static ServiceNote left(User user) {
        return new ServiceNote(null, user, null, null, null, null, null, null, null, null);
    }

    /** The chat has another name. */
    public static ServiceNote renamed(String title) {
        return new ServiceNote(null, null, title, null, null, null, null, null, null, null);
    }

    /** The group goes on as a supergroup. */
    public static ServiceNote migratedTo(long chatId) {
        return new ServiceNote(null, null, null, chatId, null, null, null, null, null, null);
    }

    /** The supergroup was a group. */
    public static ServiceNote migratedFrom(long chatId) {
        return new ServiceNote(null, null, null, null, chatId, null, null, null, null, null);
    }

    /** A message was pinned. */
    public static ServiceNote pinned(int messageId) {
        return new ServiceNote(null, null, null, null, null, messageId, null, null, null, null);
    }

    /** A topic was made. */
    public static ServiceNote created(TopicCreated topic) {
        return new ServiceNote(null, null, null, null, null, null, topic, null, null, null);
    }

    /** A topic was changed. */
    public static ServiceNote edited(TopicEdited changes) {
        return new ServiceNote(null, null, null, null, null, null, null, changes, null, null);
    }

    /** A topic was closed. */
    public static ServiceNote closed() {
        return new ServiceNote(null, null, null, null, null, null, null, null, new Nothing(), null);
    }

    /** A topic was opened again. */
    public static ServiceNote reopened() {
        return new ServiceNote(null, null, null, null, null, null, null, null, null, new Nothing());
    }
}
