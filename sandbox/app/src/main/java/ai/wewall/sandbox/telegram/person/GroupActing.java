package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.bot.InlineSending;
import ai.wewall.sandbox.telegram.chat.Membership;
import ai.wewall.sandbox.telegram.chat.Notes;
import ai.wewall.sandbox.telegram.store.Group;
import ai.wewall.sandbox.telegram.store.Groups;
import ai.wewall.sandbox.telegram.store.Members;
import ai.wewall.sandbox.telegram.store.Members.Member;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.store.Topic;
import ai.wewall.sandbox.telegram.store.Topics;
import ai.wewall.sandbox.telegram.wire.ServiceNote;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups as people make them, change them and come into them. */
public final class GroupActing {

    private static final Set<String> BOT_STATUSES = Set.of("administrator", "member", "left", "kicked");

    private final Groups groups;
    private final Members members;
    private final Topics topics;
    private final People people;
    private final Membership membership;
    private final Notes notes;

    public GroupActing(
            Groups groups, Members members, Topics topics, People people, Membership membership, Notes notes) {
        this.groups = groups;
        this.members = members;
        this.topics = topics;
        this.people = people;
        this.membership = membership;
        this.notes = notes;
    }

    /** A group that is there. */
    Group found(BotName bot, long id) {
        return groups.find(bot, id).orElseThrow(() -> Misstep.notFound("there is no group " + id));
    }

    /** A group, made up where there is none of that id; its bot hears that it was added. */
    public Group known(BotName bot, long id, long actorId) {
        return groups.find(bot, id).orElseGet(() -> added(Group.ofId(bot, id), actorId));
    }

    /** Adds a group; its bot hears that it was added. */
    Group added(Group group, long actorId) {
        people.known(actorId);
        Group before = group.withBot("left", Set.of());
        if (groups.add(before)) {
            members.keep(group, new Member(actorId, "creator"));
            membership.place(before, actorId, group.botStatus(), group.botRights());
        }
        return found(group.bot(), group.id());
    }

    /** Lets a person write in a group; somebody new becomes a member without a word. */
    public void enter(Group group, long personId, @Nullable Integer topicId) {
        Member member = members.find(group, personId).orElseGet(() -> new Member(personId, "left"));
        if (member.status().equals("kicked")) {
            throw Misstep.refused("the person was put out of the group");
        }
        if (!member.isPresent()) {
            membership.welcome(group, personId);
        }
        if (topicId != null) {
            Topic topic =
                    topics.find(group, topicId).orElseThrow(() -> Misstep.notFound("there is no topic " + topicId));
            refuseClosed(topic, member);
        }
    }

    /** Lets a person bring something into a chat; nobody brings it into the private chat of another. */
    void enter(BotName bot, long personId, InlineSending.Target target) {
        if (target.chatId() < 0) {
            enter(known(bot, target.chatId(), personId), personId, target.topicId());
        } else if (target.chatId() != personId) {
            throw Misstep.refused("the chat " + target.chatId() + " is not the person's");
        }
    }

    private static void refuseClosed(Topic topic, Member member) {
        if (topic.closed() && !member.administrates()) {
            throw Misstep.refused("the topic " + topic.id() + " is closed");
        }
    }

    /** Puts the bot into another position. */
    void placeBot(Group group, long actorId, String status, Set<String> rights) {
        if (!BOT_STATUSES.contains(status) || !Group.ALL_RIGHTS.containsAll(rights)) {
            throw Misstep.refused("a bot is one of " + BOT_STATUSES + " with rights of " + Group.ALL_RIGHTS);
        }
        membership.place(group, actorId, status, rights);
    }

    /** Makes a person something else. */
    void change(Group group, long actorId, long personId, String status) {
        if (!Members.STATUSES.contains(status)) {
            throw Misstep.refused("a person is one of " + Members.STATUSES);
        }
        people.known(actorId);
        membership.change(group, actorId, personId, status);
    }

    /** Gives a group another name. */
    void rename(Group group, long actorId, String title) {
        people.known(actorId);
        groups.replace(group.named(title));
        notes.tell(group.named(title), actorId, null, ServiceNote.renamed(title));
    }

    /** Lets a group go on as a supergroup; the bot hears of it in both. */
    void migrate(Group group, long actorId, long to) {
        Group large = Group.ofId(group.bot(), to).named(group.title()).withBot(group.botStatus(), group.botRights());
        if (!group.type().equals("group") || !large.type().equals("supergroup")) {
            throw Misstep.refused("only a group becomes a supergroup, of an id below -1000000000000");
        }
        people.known(actorId);
        groups.add(large);
        notes.tell(group, actorId, null, ServiceNote.migratedTo(to));
        groups.replace(group.migrated(to));
        notes.tell(large, actorId, null, ServiceNote.migratedFrom(group.id()));
    }
}
