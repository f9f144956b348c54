package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.BotSettings;
import ai.wewall.sandbox.telegram.chat.LiveEvents;
import ai.wewall.sandbox.telegram.store.Bots;
import ai.wewall.sandbox.telegram.text.Links;
import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a bot tells of itself, and the button beside the input of its chats. */
final class AboutMethods implements BotMethod.Family {

    private static final String DEFAULT_BUTTON = "{\"type\":\"default\"}";

    private final Bots bots;
    private final Links links;
    private final LiveEvents live;
    private final TelegramJson json;

    AboutMethods(Bots bots, Links links, LiveEvents live, TelegramJson json) {
        this.bots = bots;
        this.links = links;
        this.live = live;
        this.json = json;
    }

    @Override
    public Map<String, BotMethod> methods() {
        return Map.of(
                "setMyDescription", (bot, params) -> setAbout(bot, params, "description", 512),
                "getMyDescription", (bot, params) -> about(bot, params, "description"),
                "setMyShortDescription", (bot, params) -> setAbout(bot, params, "short_description", 120),
                "getMyShortDescription", (bot, params) -> about(bot, params, "short_description"),
                "setChatMenuButton", this::setMenuButton,
                "getChatMenuButton", this::menuButton);
    }

    private boolean setAbout(BotName bot, Params params, String what, int longest) {
        String text = params.text(what).strip();
        if (text.length() > longest) {
            throw Refusal.badRequest("BOT_" + what.toUpperCase(Locale.ROOT) + "_TOO_LONG");
        }
        bots.keep(bot, BotSettings.about(what, CommandScope.language(params)), json.write(text));
        live.publishToAll(bot, "bot");
        return true;
    }

    private ObjectNode about(BotName bot, Params params, String what) {
        String text = bots.setting(bot, BotSettings.about(what, CommandScope.language(params)))
                .or(() -> bots.setting(bot, BotSettings.about(what, "")))
                .map(kept -> json.parse(kept).asString())
                .orElse("");
        return json.object().put(what, text);
    }

    private boolean setMenuButton(BotName bot, Params params) {
        ObjectNode button = params.json("menu_button", "can't parse menu button JSON object")
                .map(this::button)
                .orElseGet(() -> json.object().put("type", "default"));
        bots.keep(bot, BotSettings.menuButton(chat(params)), button.toString());
        live.publishToAll(bot, "bot");
        return true;
    }

    private ObjectNode button(JsonNode given) {
        if (!given.isObject()) {
            throw unreadable("MenuButton must be an Object");
        }
        String type = given.path("type").asString("");
        ObjectNode button = json.object().put("type", type);
        return switch (type) {
            case "default", "commands" -> button;
            case "web_app" -> webApp(button, given);
            default -> throw unreadable("MenuButton has unsupported type");
        };
    }

    private ObjectNode webApp(ObjectNode button, JsonNode given) {
        if (!given.path("text").isString() || !given.path("web_app").path("url").isString()) {
            throw unreadable("Can't find field \"text\" or \"web_app\"");
        }
        if (given.path("text").asString().isBlank()) {
            throw Refusal.badRequest("BUTTON_TEXT_INVALID");
        }
        String url = links.webApp(
                "menu button Web App URL", given.path("web_app").path("url").asString());
        button.put("text", given.path("text").asString());
        button.putObject("web_app").put("url", url);
        return button;
    }

    private JsonNode menuButton(BotName bot, Params params) {
        return json.parse(bots.setting(bot, BotSettings.menuButton(chat(params)))
                .or(() -> bots.setting(bot, BotSettings.menuButton(0)))
                .orElse(DEFAULT_BUTTON));
    }

    private static long chat(Params params) {
        String id = params.text("chat_id");
        if (id.isEmpty()) {
            return 0;
        }
        if (!id.matches("\\d{1,18}")) {
            throw Refusal.badRequest("invalid chat_id specified");
        }
        return Long.parseLong(id);
    }

    private static Refusal unreadable(String why) {
        return Refusal.badRequest("can't parse menu button: " + why);
    }
}
