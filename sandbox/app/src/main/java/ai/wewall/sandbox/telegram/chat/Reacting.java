package ai.wewall.sandbox.telegram.chat;

import ai.wewall.sandbox.telegram.chat.LiveEvents.LiveEvent;
import ai.wewall.sandbox.telegram.store.Group;
import ai.wewall.sandbox.telegram.store.Groups;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.store.Reaction;
import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts emoji to messages, one of each person and bot. */
public final class Reacting {

    private static final Set<String> EMOJI = Set.of(
            ("👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 "
                            + "😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡")
                    .split(" "));

    private final Messages messages;
    private final People people;
    private final Groups groups;
    private final MessageWire wire;
    private final UpdateQueue updates;
    private final Arrivals arrivals;
    private final LiveEvents live;
    private final TransactionTemplate transaction;
    private final TelegramJson json;
    private final Clock clock;

    public Reacting(
            Messages messages,
            People people,
            Groups groups,
            MessageWire wire,
            UpdateQueue updates,
            Arrivals arrivals,
            LiveEvents live,
            TransactionTemplate transaction,
            TelegramJson json,
            Clock clock) {
        this.messages = messages;
        this.people = people;
        this.groups = groups;
        this.wire = wire;
        this.updates = updates;
        this.arrivals = arrivals;
        this.live = live;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /** Puts a bot's emoji to a message in place of those it put before. */
    public void byBot(Message message, long botId, List<String> emoji) {
        show(put(message, botId, emoji));
    }

    /** Puts a person's emoji to a message; the bot hears of it if it asked to, in a group as an administrator. */
    public void byPerson(Message message, long personId, List<String> emoji) {
        List<String> before = message.reactions().stream()
                .filter(reaction -> reaction.from() == personId)
                .map(Reaction::emoji)
                .toList();
        Message after = put(message, personId, emoji);
        if (isHeard(message) && !before.equals(emoji)) {
            transaction.executeWithoutResult(status -> updates.add(
                    message.bot(), message.chatId(), "message_reaction", update(message, personId, before, emoji)));
            arrivals.ring(message.bot());
        }
        show(after);
    }

    private boolean isHeard(Message message) {
        return !message.inGroup()
                || groups.find(message.bot(), message.chatId())
                        .map(Group::botStatus)
                        .filter("administrator"::equals)
                        .isPresent();
    }

    private Message put(Message message, long actorId, List<String> emoji) {
        if (emoji.size() > 1) {
            throw Refusal.badRequest("REACTIONS_TOO_MANY");
        }
        if (!EMOJI.containsAll(emoji)) {
            throw Refusal.badRequest("REACTION_INVALID");
        }
        List<Reaction> all = Stream.concat(
                        message.reactions().stream().filter(reaction -> reaction.from() != actorId),
                        emoji.stream().map(one -> new Reaction(actorId, one)))
                .toList();
        messages.react(message, all);
        return message.withReactions(all);
    }

    private void show(Message message) {
        live.publish(new LiveEvent(message.bot(), message.chatId(), "message", message));
    }

    private ObjectNode update(Message message, long personId, List<String> before, List<String> after) {
        ObjectNode update = json.object();
        update.set("chat", json.tree(wire.chat(message.bot(), message.chatId())));
        update.put("message_id", message.id());
        update.set("user", json.tree(people.known(personId).user()));
        update.put("date", clock.instant().getEpochSecond());
        types(update.putArray("old_reaction"), before);
        types(update.putArray("new_reaction"), after);
        return update;
    }

    private static void types(ArrayNode array, List<String> emoji) {
        emoji.forEach(one -> array.addObject().put("type", "emoji").put("emoji", one));
    }
}
