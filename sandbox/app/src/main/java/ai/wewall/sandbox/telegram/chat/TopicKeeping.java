package ai.wewall.sandbox.telegram.chat;

import ai.wewall.sandbox.telegram.chat.LiveEvents.LiveEvent;
import ai.wewall.sandbox.telegram.store.Group;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Topic;
import ai.wewall.sandbox.telegram.store.Topics;
import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.ServiceNote;
import ai.wewall.sandbox.telegram.wire.ServiceNote.TopicCreated;
import ai.wewall.sandbox.telegram.wire.ServiceNote.TopicEdited;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes topics and changes them, for bots and people alike. */
public final class TopicKeeping {

    private static final int LONGEST_NAME = 128;
    private static final Set<Integer> COLORS = Set.of(0x6FB9F0, 0xFFD67E, 0xCB86DB, 0x8EEE98, 0xFF93B2, 0xFB6F5F);

    private final Topics topics;
    private final Notes notes;
    private final LiveEvents live;
    private final TransactionTemplate transaction;

    public TopicKeeping(Topics topics, Notes notes, LiveEvents live, TransactionTemplate transaction) {
        this.topics = topics;
        this.notes = notes;
        this.live = live;
        this.transaction = transaction;
    }

    /** A topic as it is wanted; a longer name is cut as the service cuts it. */
    public record Wanted(
            String name, int iconColor, @Nullable String iconCustomEmojiId) {}

    /** Makes a topic. */
    public Topic create(Group group, long actorId, Wanted wanted) {
        String name = checked(wanted.name());
        int color = wanted.iconColor() == 0 ? Topic.USUAL_COLOR : wanted.iconColor();
        if (!COLORS.contains(color)) {
            throw Refusal.badRequest("invalid icon color specified");
        }
        String emoji = wanted.iconCustomEmojiId();
        Topic made = Objects.requireNonNull(transaction.execute(status -> {
            Message told = notes.tellOfTopic(group, actorId, ServiceNote.created(new TopicCreated(name, color, emoji)));
            Topic topic = new Topic(group.bot(), group.id(), told.id(), name, color, emoji, false);
            topics.keep(topic);
            return topic;
        }));
        changed(group);
        return made;
    }

    /** Changes the name, where one is given, and the icon, where one is given; an empty icon is none. */
    public void edit(Group group, long actorId, int id, String name, @Nullable String emojiId) {
        Topic before = found(group, id);
        if (name.isEmpty() && emojiId == null) {
            return;
        }
        String newName = name.isEmpty() ? before.name() : checked(name);
        String newEmoji = emojiId == null ? before.iconCustomEmojiId() : emojiId.isEmpty() ? null : emojiId;
        boolean renamed = !newName.equals(before.name());
        boolean repainted = !Objects.equals(newEmoji, before.iconCustomEmojiId());
        if (!renamed && !repainted) {
            throw Refusal.badRequest("TOPIC_NOT_MODIFIED");
        }
        topics.keep(before.changed(newName, newEmoji));
        TopicEdited told =
                new TopicEdited(renamed ? newName : null, repainted ? Objects.requireNonNullElse(newEmoji, "") : null);
        notes.tell(group, actorId, threadOf(id), ServiceNote.edited(told));
        changed(group);
    }

    /** Closes a topic or opens it again. */
    public void close(Group group, long actorId, int id, boolean closed) {
        Topic before = found(group, id);
        if (before.closed() == closed) {
            throw Refusal.badRequest("TOPIC_NOT_MODIFIED");
        }
        topics.keep(before.closed(closed));
        notes.tell(group, actorId, threadOf(id), closed ? ServiceNote.closed() : ServiceNote.reopened());
        changed(group);
    }

    /** Removes a topic with all that was said there; nobody is told. */
    public void delete(Group group, int id) {
        if (id == Topic.GENERAL) {
            throw Refusal.badRequest("TOPIC_ID_INVALID");
        }
        topics.remove(found(group, id));
        changed(group);
    }

    private Topic found(Group group, int id) {
        return topics.find(group, id).orElseThrow(() -> Refusal.badRequest("TOPIC_ID_INVALID"));
    }

    private static @Nullable Integer threadOf(int id) {
        return id == Topic.GENERAL ? null : id;
    }

    private static String checked(String name) {
        String cut = cut(name);
        if (cut.isEmpty()) {
            throw Refusal.badRequest("name must be non-empty");
        }
        return cut;
    }

    private static String cut(String name) {
        String clean = name.strip().replaceAll("\\s+", " ");
        int length = clean.codePointCount(0, clean.length());
        return length <= LONGEST_NAME
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_NAME)).strip();
    }

    private void changed(Group group) {
        live.publish(new LiveEvent(group.bot(), group.id(), "group", ""));
    }
}
