package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.store.Group;
import ai.wewall.sandbox.telegram.store.Members;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.store.Topic;
import ai.wewall.sandbox.telegram.store.Topics;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes views of groups. */
public final class GroupViews {

    private final Members members;
    private final Topics topics;
    private final People people;

    public GroupViews(Members members, Topics topics, People people) {
        this.members = members;
        this.topics = topics;
        this.people = people;
    }

    /** Groups. */
    public record GroupList(List<GroupView> groups) {}

    /** A group with who is in it and what it is divided into. */
    public record GroupView(
            long id,
            String bot,
            String type,
            String title,
            boolean forum,
            String botStatus,
            Set<String> botRights,
            @Nullable Long migratedTo,
            List<MemberView> members,
            List<TopicView> topics) {}

    /** Somebody in a group. */
    public record MemberView(long id, String name, String status) {}

    /** A topic. */
    public record TopicView(int id, String name, int iconColor, boolean closed) {}

    /** The view of groups. */
    public GroupList of(List<Group> groups) {
        return new GroupList(groups.stream().map(this::of).toList());
    }

    /** The view of a group. */
    public GroupView of(Group group) {
        List<MemberView> present = members.all(group).stream()
                .map(member -> new MemberView(
                        member.personId(), people.known(member.personId()).fullName(), member.status()))
                .toList();
        return new GroupView(
                group.id(),
                group.bot().key(),
                group.type(),
                group.title(),
                group.forum(),
                group.botStatus(),
                group.botRights(),
                group.migratedTo(),
                present,
                topics.all(group).stream().map(GroupViews::topic).toList());
    }

    private static TopicView topic(Topic topic) {
        return new TopicView(topic.id(), topic.name(), topic.iconColor(), topic.closed());
    }
}
