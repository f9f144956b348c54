package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.BotName;
import org.jspecify.annotations.Nullable;

/**
 * A topic of a group.
 *
 * @param id of the message that tells of its making; 1 of the general one
 * @param iconColor RGB
 */
public record Topic(
        BotName bot,
        long groupId,
        int id,
        String name,
        int iconColor,
        @Nullable String iconCustomEmojiId,
        boolean closed) {

    /** The id of the topic that every forum has; messages in it name none. */
    public static final int GENERAL = 1;

    /** The colour of a topic that names none. */
    public static final int USUAL_COLOR = 0x6FB9F0;

    /** The topic that every forum has. */
    public static Topic general(Group group) {
        return new Topic(group.bot(), group.id(), GENERAL, "General", USUAL_COLOR, null, false);
    }

    /** The same under another name and icon. */
    public Topic changed(String newName, @Nullable String newEmojiId) {
        return new Topic(bot, groupId, id, newName, iconColor, newEmojiId, closed);
    }

    /** The same closed or open. */
    public Topic closed(boolean isClosed) {
        return new Topic(bot, groupId, id, name, iconColor, iconCustomEmojiId, isClosed);
    }
}
