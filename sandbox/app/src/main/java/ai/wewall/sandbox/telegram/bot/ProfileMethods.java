package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who the bot is. */
final class ProfileMethods implements BotMethod.Family {

    private final BotDirectory bots;
    private final TelegramJson json;

    ProfileMethods(BotDirectory bots, TelegramJson json) {
        this.bots = bots;
        this.json = json;
    }

    @Override
    public Map<String, BotMethod> methods() {
        return Map.of("getMe", this::getMe);
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
}
