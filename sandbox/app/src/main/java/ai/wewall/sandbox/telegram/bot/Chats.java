package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.store.Dialog;
import ai.wewall.sandbox.telegram.store.Dialogs;
import ai.wewall.sandbox.telegram.store.Group;
import ai.wewall.sandbox.telegram.store.Groups;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.store.Topic;
import ai.wewall.sandbox.telegram.store.Topics;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the chat that a call names, and whether the bot may read or write there. */
final class Chats {

    private final People people;
    private final Dialogs dialogs;
    private final Groups groups;
    private final Topics topics;

    Chats(People people, Dialogs dialogs, Groups groups, Topics topics) {
        this.people = people;
        this.dialogs = dialogs;
        this.groups = groups;
        this.topics = topics;
    }

    /** Where a message goes. */
    record Place(long chatId, @Nullable Integer topicId) {}

    /** The chat of a call. */
    long of(BotName bot, Params params) {
        return named(bot, params, "chat_id");
    }

    /** The chat that a parameter names, which the bot may read. */
    long named(BotName bot, Params params, String name) {
        String id = params.text(name).strip();
        if (id.isEmpty()) {
            throw Refusal.badRequest("chat_id is empty");
        }
        if (!id.matches("-?\\d{1,18}")) {
            throw Refusal.badRequest("chat not found");
        }
        long chatId = Long.parseLong(id);
        if (chatId < 0) {
            return readable(groups.find(bot, chatId).orElseThrow(Chats::notFound))
                    .id();
        }
        return people.find(chatId).orElseThrow(Chats::notFound).id();
    }

    /** The group of a call. */
    Optional<Group> group(BotName bot, Params params) {
        long chatId = of(bot, params);
        return chatId < 0 ? groups.find(bot, chatId) : Optional.empty();
    }

    private static Group readable(Group group) {
        if (group.migratedTo() != null) {
            throw Refusal.migrated(group.migratedTo());
        }
        if (group.botStatus().equals("kicked")) {
            throw Refusal.forbidden("bot was kicked from the " + group.type() + " chat");
        }
        if (!group.hasBot()) {
            throw Refusal.forbidden("bot is not a member of the " + group.type() + " chat");
        }
        return group;
    }

    /** Where a call writes. */
    Place writable(BotName bot, Params params) {
        long chatId = of(bot, params);
        int thread = params.number("message_thread_id", 0);
        return chatId < 0
                ? new Place(chatId, topic(groups.find(bot, chatId).orElseThrow(Chats::notFound), thread))
                : privately(bot, chatId, thread);
    }

    private Place privately(BotName bot, long chatId, int thread) {
        Dialog dialog = dialogs.find(bot, chatId)
                .orElseThrow(() -> Refusal.forbidden("bot can't initiate conversation with a user"));
        if (people.isDeactivated(chatId)) {
            throw Refusal.forbidden("user is deactivated");
        }
        if (dialog.blocked()) {
            throw Refusal.forbidden("bot was blocked by the user");
        }
        if (thread != 0) {
            throw noThread();
        }
        return new Place(chatId, null);
    }

    /** The topic that is written to: none in a group without topics, whatever was named. */
    private @Nullable Integer topic(Group group, int thread) {
        if (!group.forum()) {
            return null;
        }
        if (thread == Topic.GENERAL) {
            throw noThread();
        }
        int id = thread == 0 ? Topic.GENERAL : thread;
        Topic topic = topics.find(group, id).orElseThrow(Chats::noThread);
        if (topic.closed() && !group.allows("can_manage_topics")) {
            throw Refusal.badRequest("TOPIC_CLOSED");
        }
        return thread == 0 ? null : thread;
    }

    private static Refusal notFound() {
        return Refusal.badRequest("chat not found");
    }

    private static Refusal noThread() {
        return Refusal.badRequest("message thread not found");
    }
}
