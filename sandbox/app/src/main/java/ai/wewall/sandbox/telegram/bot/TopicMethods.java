package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.chat.TopicKeeping;
import ai.wewall.sandbox.telegram.store.Group;
import ai.wewall.sandbox.telegram.store.Topic;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a bot keeps the topics of a group. */
final class TopicMethods implements BotMethod.Family {

    private static final String RIGHT = "can_manage_topics";

    private final Chats chats;
    private final TopicKeeping topics;
    private final BotDirectory bots;
    private final SendingPace pace;

    TopicMethods(Chats chats, TopicKeeping topics, BotDirectory bots, SendingPace pace) {
        this.chats = chats;
        this.topics = topics;
        this.bots = bots;
        this.pace = pace;
    }

    /** A topic on the wire. */
    record ForumTopic(
            int messageThreadId,
            String name,
            int iconColor,
            @Nullable String iconCustomEmojiId) {}

    @Override
    public Map<String, BotMethod> methods() {
        Map<String, BotMethod> methods = new HashMap<>();
        methods.put("createForumTopic", this::create);
        methods.put("editForumTopic", (bot, params) -> edit(bot, params, thread(params)));
        methods.put("closeForumTopic", (bot, params) -> close(bot, params, thread(params), true));
        methods.put("reopenForumTopic", (bot, params) -> close(bot, params, thread(params), false));
        methods.put("deleteForumTopic", this::delete);
        methods.put("editGeneralForumTopic", (bot, params) -> edit(bot, params, Topic.GENERAL));
        methods.put("closeGeneralForumTopic", (bot, params) -> close(bot, params, Topic.GENERAL, true));
        methods.put("reopenGeneralForumTopic", (bot, params) -> close(bot, params, Topic.GENERAL, false));
        return methods;
    }

    private ForumTopic create(BotName bot, Params params) {
        Group group = forum(bot, params, RIGHT, "create a topic");
        TopicKeeping.Wanted wanted = new TopicKeeping.Wanted(
                params.text("name"),
                params.number("icon_color", 0),
                params.has("icon_custom_emoji_id") ? params.text("icon_custom_emoji_id") : null);
        pace.take(bot, group.id(), 1);
        Topic topic = topics.create(group, bots.of(bot).id(), wanted);
        return new ForumTopic(topic.id(), topic.name(), topic.iconColor(), topic.iconCustomEmojiId());
    }

    private boolean edit(BotName bot, Params params, int id) {
        Group group = forum(bot, params, RIGHT, "edit the topic");
        pace.take(bot, group.id(), 1);
        String emoji = params.values().get("icon_custom_emoji_id");
        topics.edit(group, bots.of(bot).id(), id, params.text("name"), emoji);
        return true;
    }

    private boolean close(BotName bot, Params params, int id, boolean closed) {
        Group group = forum(bot, params, RIGHT, "close or open the topic");
        pace.take(bot, group.id(), 1);
        topics.close(group, bots.of(bot).id(), id, closed);
        return true;
    }

    private boolean delete(BotName bot, Params params) {
        topics.delete(forum(bot, params, "can_delete_messages", "delete the topic"), thread(params));
        return true;
    }

    private Group forum(BotName bot, Params params, String right, String what) {
        Group group = chats.group(bot, params).orElseThrow(() -> Refusal.badRequest("BOT_FORUM_CREATE_FORBIDDEN"));
        if (!group.forum()) {
            throw Refusal.badRequest("the chat is not a forum");
        }
        if (!group.allows(right)) {
            throw Refusal.badRequest("not enough rights to " + what);
        }
        return group;
    }

    private static int thread(Params params) {
        int id = params.number("message_thread_id", 0);
        if (id <= 0) {
            throw Refusal.badRequest("invalid forum topic identifier specified");
        }
        return id;
    }
}
