package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.wire.Chat;
import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who the bot is, and whom it talks with. */
final class ProfileMethods implements BotMethod.Family {

    private final BotDirectory bots;
    private final People people;
    private final Chats chats;
    private final TelegramJson json;

    ProfileMethods(BotDirectory bots, People people, Chats chats, TelegramJson json) {
        this.bots = bots;
        this.people = people;
        this.chats = chats;
        this.json = json;
    }

    @Override
    public Map<String, BotMethod> methods() {
        return Map.of("getMe", this::getMe, "getChat", this::getChat);
    }

    private JsonNode getMe(BotName bot, Params params) {
        ObjectNode me = json.tree(bots.user(bot));
        me.put("can_join_groups", true);
        me.put("can_read_all_group_messages", false);
        me.put("supports_inline_queries", bot == BotName.CLIENT);
        me.put("can_connect_to_business", false);
        me.put("has_main_web_app", false);
        me.put("has_topics_enabled", false);
        return me.put("allows_users_to_create_topics", false);
    }

    private Chat getChat(BotName bot, Params params) {
        return people.find(chats.of(params))
                .map(person -> Chat.privateWith(person.user()))
                .orElseThrow(() -> Refusal.badRequest("chat not found"));
    }
}
