package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.chat.Reacting;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How a bot puts an emoji to a message. */
final class ReactionMethods implements BotMethod.Family {

    private final Chats chats;
    private final Messages messages;
    private final Reacting reacting;
    private final BotDirectory bots;

    ReactionMethods(Chats chats, Messages messages, Reacting reacting, BotDirectory bots) {
        this.chats = chats;
        this.messages = messages;
        this.reacting = reacting;
        this.bots = bots;
    }

    @Override
    public Map<String, BotMethod> methods() {
        return Map.of("setMessageReaction", this::react);
    }

    private boolean react(BotName bot, Params params) {
        List<String> emoji = params.json("reaction", "can't parse reaction types JSON object")
                .map(ReactionMethods::emoji)
                .orElse(List.of());
        Message message = messages.find(bot, chats.of(bot, params), params.number("message_id", 0))
                .orElseThrow(() -> Refusal.badRequest("message to react not found"));
        reacting.byBot(message, bots.of(bot).id(), emoji);
        return true;
    }

    private static List<String> emoji(JsonNode given) {
        if (!given.isArray()) {
            throw Refusal.badRequest("expected an Array of ReactionType");
        }
        return given.valueStream().map(ReactionMethods::one).toList();
    }

    private static String one(JsonNode type) {
        if (!type.isObject()) {
            throw unreadable("expected an Object");
        }
        return switch (type.path("type").asString("")) {
            case "emoji" -> type.path("emoji").asString("");
            case "custom_emoji" -> throw Refusal.badRequest("REACTION_INVALID");
            case "" -> throw unreadable("Can't find field \"type\"");
            default -> throw unreadable("invalid reaction type specified");
        };
    }

    private static Refusal unreadable(String why) {
        return Refusal.badRequest("can't parse ReactionType: " + why);
    }
}
