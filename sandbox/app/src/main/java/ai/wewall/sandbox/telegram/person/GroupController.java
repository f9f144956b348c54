package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.TopicKeeping;
import ai.wewall.sandbox.telegram.person.GroupViews.GroupList;
import ai.wewall.sandbox.telegram.person.GroupViews.GroupView;
import ai.wewall.sandbox.telegram.store.Group;
import ai.wewall.sandbox.telegram.store.Groups;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The address where programs make groups and change them. */
@RestController
@RequestMapping("/telegram/api/chats")
class GroupController {

    private static final long READY = 100_001;

    private final GroupActing acting;
    private final Groups groups;
    private final TopicKeeping topics;
    private final GroupViews views;

    GroupController(GroupActing acting, Groups groups, TopicKeeping topics, GroupViews views) {
        this.acting = acting;
        this.groups = groups;
        this.topics = topics;
        this.views = views;
    }

    /** How a group is to be; what is absent stays. */
    record Wanted(
            @Nullable Long from,
            @Nullable String type,
            @Nullable String title,
            @Nullable Boolean forum,
            @Nullable String botStatus,
            @Nullable Set<String> botRights,
            @Nullable Long migrateTo) {}

    /** What a person is to be in a group. */
    record WantedMember(@Nullable Long from, @Nullable String status) {}

    /** How a topic is to be; what is absent stays. */
    record WantedTopic(
            @Nullable Long from,
            @Nullable String name,
            @Nullable Integer iconColor,
            @Nullable Boolean closed) {}

    /** A topic that was made. */
    record MadeTopic(int topicId) {}

    @GetMapping
    GroupList all() {
        return views.of(groups.all());
    }

    @GetMapping("/{id}")
    GroupView group(@PathVariable long id, @RequestParam(defaultValue = "client") BotName bot) {
        return views.of(acting.found(bot, id));
    }

    @PutMapping("/{id}")
    GroupView put(
            @PathVariable long id, @RequestParam(defaultValue = "client") BotName bot, @RequestBody Wanted wanted) {
        if (id >= 0) {
            throw Misstep.refused("a group has an id below 0");
        }
        long actor = actor(wanted.from());
        Group group = groups.find(bot, id).orElseGet(() -> acting.added(made(bot, id, wanted), actor));
        if (wanted.title() != null && !wanted.title().equals(group.title())) {
            acting.rename(group, actor, wanted.title());
        }
        if (wanted.botStatus() != null || wanted.botRights() != null) {
            Group now = acting.found(bot, id);
            acting.placeBot(now, actor, status(now, wanted), rights(now, wanted));
        }
        if (wanted.migrateTo() != null) {
            acting.migrate(acting.found(bot, id), actor, wanted.migrateTo());
        }
        return views.of(acting.found(bot, id));
    }

    private static Group made(BotName bot, long id, Wanted wanted) {
        Group plain = Group.ofId(bot, id);
        String type = Objects.requireNonNullElse(wanted.type(), plain.type());
        if (!Set.of("group", "supergroup").contains(type)) {
            throw Misstep.refused("type has to be group or supergroup");
        }
        boolean forum = Objects.requireNonNullElse(wanted.forum(), plain.forum()) && type.equals("supergroup");
        String title = Objects.requireNonNullElse(wanted.title(), plain.title());
        return new Group(bot, id, type, title, forum, status(plain, wanted), rights(plain, wanted), null);
    }

    private static String status(Group group, Wanted wanted) {
        return Objects.requireNonNullElse(wanted.botStatus(), group.botStatus());
    }

    /** An administrator of whom nothing else is told may do everything. */
    private static Set<String> rights(Group group, Wanted wanted) {
        if (wanted.botRights() != null) {
            return wanted.botRights();
        }
        if (!status(group, wanted).equals("administrator")) {
            return Set.of();
        }
        return group.botRights().isEmpty() ? Group.ALL_RIGHTS : group.botRights();
    }

    @PutMapping("/{id}/members/{person}")
    GroupView member(
            @PathVariable long id,
            @PathVariable long person,
            @RequestParam(defaultValue = "client") BotName bot,
            @RequestBody WantedMember wanted) {
        long actor = Objects.requireNonNullElse(wanted.from(), person);
        Group group = acting.known(bot, id, actor);
        acting.change(group, actor, person, Objects.requireNonNullElse(wanted.status(), "member"));
        return views.of(acting.found(bot, id));
    }

    @PostMapping("/{id}/topics")
    MadeTopic addTopic(
            @PathVariable long id,
            @RequestParam(defaultValue = "client") BotName bot,
            @RequestBody WantedTopic wanted) {
        Group group = acting.known(bot, id, actor(wanted.from()));
        refuseFlat(group);
        acting.enter(group, actor(wanted.from()), null);
        String name = Objects.requireNonNullElse(wanted.name(), "");
        int color = Objects.requireNonNullElse(wanted.iconColor(), 0);
        TopicKeeping.Wanted topic = new TopicKeeping.Wanted(name, color, null);
        return new MadeTopic(topics.create(group, actor(wanted.from()), topic).id());
    }

    @PutMapping("/{id}/topics/{topic}")
    GroupView changeTopic(
            @PathVariable long id,
            @PathVariable int topic,
            @RequestParam(defaultValue = "client") BotName bot,
            @RequestBody WantedTopic wanted) {
        Group group = acting.found(bot, id);
        refuseFlat(group);
        if (wanted.name() != null) {
            topics.edit(group, actor(wanted.from()), topic, wanted.name(), null);
        }
        if (wanted.closed() != null) {
            topics.close(group, actor(wanted.from()), topic, wanted.closed());
        }
        return views.of(acting.found(bot, id));
    }

    @DeleteMapping("/{id}/topics/{topic}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteTopic(
            @PathVariable long id, @PathVariable int topic, @RequestParam(defaultValue = "client") BotName bot) {
        topics.delete(acting.found(bot, id), topic);
    }

    private static void refuseFlat(Group group) {
        if (!group.forum()) {
            throw Misstep.refused("the group has no topics");
        }
    }

    private static long actor(@Nullable Long from) {
        return Objects.requireNonNullElse(from, READY);
    }
}
