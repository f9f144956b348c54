package ai.wewall.sandbox.telegram.chat;

import ai.wewall.sandbox.telegram.chat.LiveEvents.LiveEvent;
import ai.wewall.sandbox.telegram.store.Group;
import ai.wewall.sandbox.telegram.store.Groups;
import ai.wewall.sandbox.telegram.store.Members;
import ai.wewall.sandbox.telegram.store.Members.Member;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.wire.ServiceNote;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import ai.wewall.sandbox.telegram.wire.User;
import java.time.Clock;
import java.util.Set;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Who is what in a group, and the news about it. */
public final class Membership {

    private static final Set<String> PRESENT = Set.of("creator", "administrator", "member");

    private final BotDirectory bots;
    private final People people;
    private final Groups groups;
    private final Members members;
    private final Notes notes;
    private final UpdateQueue updates;
    private final Arrivals arrivals;
    private final LiveEvents live;
    private final TransactionTemplate transaction;
    private final TelegramJson json;
    private final Clock clock;

    public Membership(
            BotDirectory bots,
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
        this.bots = bots;
        this.people = people;
        this.groups = groups;
        this.members = members;
        this.notes = notes;
        this.updates = updates;
        this.arrivals = arrivals;
        this.live = live;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /** Puts the bot into another position of a group; it hears of it even where it is put out. */
    public void place(Group group, long actorId, String status, Set<String> rights) {
        Group after = group.withBot(status, rights);
        transaction.executeWithoutResult(done -> {
            groups.replace(after);
            if (!group.botStatus().equals(status) || !group.botRights().equals(rights)) {
                updates.add(group.bot(), group.id(), "my_chat_member", change(group, actorId, bot(group), bot(after)));
            }
        });
        told(group);
    }

    /** Makes a person something else in a group; who comes and who goes is told there. */
    public void change(Group group, long actorId, long personId, String status) {
        User person = people.known(personId).user();
        String before = members.find(group, personId).map(Member::status).orElse("left");
        transaction.executeWithoutResult(done -> {
            members.keep(group, new Member(personId, status));
            if (!before.equals(status) && group.botStatus().equals("administrator")) {
                updates.add(
                        group.bot(),
                        group.id(),
                        "chat_member",
                        change(group, actorId, person(person, before), person(person, status)));
            }
        });
        if (PRESENT.contains(before) != PRESENT.contains(status)) {
            ServiceNote note = PRESENT.contains(status) ? ServiceNote.joined(person) : ServiceNote.left(person);
            notes.tell(group, actorId, null, note);
        }
        told(group);
    }

    /** Lets somebody be a member who just begins to write, without a word. */
    public void welcome(Group group, long personId) {
        people.known(personId);
        members.keep(group, new Member(personId, "member"));
        told(group);
    }

    private ObjectNode change(Group group, long actorId, ObjectNode before, ObjectNode after) {
        ObjectNode change = json.object();
        change.set("chat", json.tree(group.chat()));
        boolean itself = actorId == bots.of(group.bot()).id();
        change.set(
                "from",
                json.tree(
                        itself ? bots.user(group.bot()) : people.known(actorId).user()));
        change.put("date", clock.instant().getEpochSecond());
        change.set("old_chat_member", before);
        change.set("new_chat_member", after);
        return change;
    }

    /** The bot as a member of a group. */
    public ObjectNode bot(Group group) {
        ObjectNode member = person(bots.user(group.bot()), group.botStatus());
        if (group.botStatus().equals("administrator")) {
            Group.ALL_RIGHTS.stream()
                    .sorted()
                    .forEach(right -> member.put(right, group.botRights().contains(right)));
        }
        return member;
    }

    /** Somebody as a member of a group. */
    public ObjectNode person(User user, String status) {
        ObjectNode member = json.object();
        member.set("user", json.tree(user));
        member.put("status", status);
        switch (status) {
            case "creator" -> member.put("is_anonymous", false);
            case "administrator" -> member.put("can_be_edited", false).put("is_anonymous", false);
            case "kicked" -> member.put("until_date", 0);
            default -> {}
        }
        return member;
    }

    private void told(Group group) {
        arrivals.ring(group.bot());
        live.publish(new LiveEvent(group.bot(), group.id(), "group", ""));
    }
}
