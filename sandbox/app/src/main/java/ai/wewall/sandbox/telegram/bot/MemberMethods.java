package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.chat.Membership;
import ai.wewall.sandbox.telegram.chat.MessageWire;
import ai.wewall.sandbox.telegram.store.Group;
import ai.wewall.sandbox.telegram.store.Members;
import ai.wewall.sandbox.telegram.store.Members.Member;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who is in a chat. */
final class MemberMethods implements BotMethod.Family {

    private final Chats chats;
    private final Members members;
    private final People people;
    private final BotDirectory bots;
    private final Membership membership;
    private final MessageWire wire;
    private final TelegramJson json;

    MemberMethods(
            Chats chats,
            Members members,
            People people,
            BotDirectory bots,
            Membership membership,
            MessageWire wire,
            TelegramJson json) {
        this.chats = chats;
        this.members = members;
        this.people = people;
        this.bots = bots;
        this.membership = membership;
        this.wire = wire;
        this.json = json;
    }

    @Override
    public Map<String, BotMethod> methods() {
        return Map.of(
                "getChat", this::chat,
                "getChatMember", this::member,
                "getChatAdministrators", this::administrators,
                "getChatMemberCount", this::count,
                "leaveChat", this::leave);
    }

    private JsonNode chat(BotName bot, Params params) {
        ObjectNode chat = json.tree(wire.chat(bot, chats.of(bot, params)));
        chat.put("accent_color_id", 0).put("max_reaction_count", 11);
        chat.set("accepted_gift_types", json.object());
        wire.pinned(bot, chats.of(bot, params)).ifPresent(pinned -> chat.set("pinned_message", pinned));
        return chat;
    }

    private JsonNode member(BotName bot, Params params) {
        long userId = Params.idOf(params.text("user_id"));
        if (userId == 0) {
            throw Refusal.badRequest("invalid user_id specified");
        }
        Group group = chats.group(bot, params).orElse(null);
        if (group == null) {
            return inPrivate(bot, chats.of(bot, params), userId);
        }
        if (userId == bots.of(bot).id()) {
            return membership.bot(group);
        }
        return members.find(group, userId)
                .map(found -> membership.person(people.known(userId).user(), found.status()))
                .or(() -> people.find(userId).map(person -> membership.person(person.user(), "left")))
                .orElseThrow(() -> Refusal.badRequest("user not found"));
    }

    private JsonNode inPrivate(BotName bot, long chatId, long userId) {
        if (userId != chatId && userId != bots.of(bot).id()) {
            throw Refusal.badRequest("member not found");
        }
        return membership.person(userId == chatId ? people.known(userId).user() : bots.user(bot), "member");
    }

    private List<JsonNode> administrators(BotName bot, Params params) {
        Group group = chats.group(bot, params)
                .orElseThrow(() -> Refusal.badRequest("there are no administrators in the private chat"));
        Stream<JsonNode> persons = members.all(group).stream()
                .filter(Member::administrates)
                .map(member -> membership.person(people.known(member.personId()).user(), member.status()));
        Stream<JsonNode> itself =
                group.botStatus().equals("administrator") ? Stream.of(membership.bot(group)) : Stream.of();
        return Stream.concat(persons, itself).toList();
    }

    private int count(BotName bot, Params params) {
        return chats.group(bot, params)
                .map(group -> 1
                        + (int) members.all(group).stream()
                                .filter(Member::isPresent)
                                .count())
                .orElse(2);
    }

    private boolean leave(BotName bot, Params params) {
        Group group = chats.group(bot, params)
                .orElseThrow(() -> Refusal.badRequest("chat member status can't be changed in private chats"));
        membership.place(group, bots.of(bot).id(), "left", Set.of());
        return true;
    }
}
