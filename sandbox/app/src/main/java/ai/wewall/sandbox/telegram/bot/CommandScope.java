package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.chat.BotSettings;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** For whom a list of commands is, and in which language. */
final class CommandScope {

    private static final Set<String> WIDE =
            Set.of("default", "all_private_chats", "all_group_chats", "all_chat_administrators");
    private static final Set<String> OF_A_CHAT = Set.of("chat", "chat_administrators", "chat_member");

    private CommandScope() {}

    /** The name of the setting that keeps the list of a call. */
    static String key(Params params) {
        String scope = params.json("scope", "can't parse BotCommandScope JSON object")
                .map(CommandScope::scope)
                .orElse("default");
        return BotSettings.commands(scope, language(params));
    }

    /** The language of a call: two letters, or none for everybody else. */
    static String language(Params params) {
        String code = params.text("language_code");
        if (!code.matches("([a-z]{2})?")) {
            throw Refusal.badRequest("invalid language code specified");
        }
        return code;
    }

    private static String scope(JsonNode given) {
        if (!given.isObject()) {
            throw unreadable("BotCommandScope must be an Object");
        }
        if (!given.path("type").isString()) {
            throw unreadable("Can't find field \"type\"");
        }
        String type = given.path("type").asString();
        if (WIDE.contains(type)) {
            return type;
        }
        if (!OF_A_CHAT.contains(type)) {
            throw unreadable("Unsupported type specified");
        }
        return type + chat(given) + (type.equals("chat_member") ? " " + member(given) : "");
    }

    private static String chat(JsonNode given) {
        JsonNode chat = given.path("chat_id");
        if (!chat.isValueNode() || chat.isNull()) {
            throw unreadable("Can't find field \"chat_id\"");
        }
        if (chat.asString().isEmpty()) {
            throw unreadable("Empty chat_id specified");
        }
        return chat.asString();
    }

    private static long member(JsonNode given) {
        JsonNode member = given.path("user_id");
        if (member.isMissingNode()) {
            throw unreadable("Can't find field \"user_id\"");
        }
        if (member.asLong(0) <= 0) {
            throw unreadable("Invalid user_id specified");
        }
        return member.asLong();
    }

    private static Refusal unreadable(String why) {
        return Refusal.badRequest("can't parse BotCommandScope: " + why);
    }
}
