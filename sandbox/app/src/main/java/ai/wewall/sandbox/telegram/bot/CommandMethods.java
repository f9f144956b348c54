package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.LiveEvents;
import ai.wewall.sandbox.telegram.store.Bots;
import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The commands that a bot offers, per scope and language. */
final class CommandMethods implements BotMethod.Family {

    private static final int MOST_COMMANDS = 100;
    private static final int LONGEST_DESCRIPTION = 256;

    private final Bots bots;
    private final LiveEvents live;
    private final TelegramJson json;

    CommandMethods(Bots bots, LiveEvents live, TelegramJson json) {
        this.bots = bots;
        this.live = live;
        this.json = json;
    }

    /** A command with what it does. */
    record Command(String command, String description) {}

    @Override
    public Map<String, BotMethod> methods() {
        return Map.of(
                "setMyCommands", this::set,
                "getMyCommands", this::get,
                "deleteMyCommands", this::delete);
    }

    private boolean set(BotName bot, Params params) {
        List<Command> commands = params.json("commands", "can't parse commands JSON object")
                .map(CommandMethods::commands)
                .orElse(List.of());
        bots.keep(bot, CommandScope.key(params), json.write(commands));
        live.publishToAll(bot, "bot");
        return true;
    }

    private static List<Command> commands(JsonNode array) {
        if (!array.isArray()) {
            throw Refusal.badRequest("expected an Array of BotCommand");
        }
        if (array.size() > MOST_COMMANDS) {
            throw Refusal.badRequest("BOT_COMMANDS_TOO_MUCH");
        }
        return array.valueStream().map(CommandMethods::command).toList();
    }

    private static Command command(JsonNode node) {
        for (String field : List.of("command", "description")) {
            if (!node.path(field).isString()) {
                throw Refusal.badRequest("can't parse BotCommand: Can't find field \"" + field + '"');
            }
        }
        String name = node.path("command").asString();
        String command = name.startsWith("/") ? name.substring(1) : name;
        String description = node.path("description").asString().strip();
        if (!command.matches("[a-z0-9_]{1,32}")) {
            throw Refusal.badRequest("BOT_COMMAND_INVALID");
        }
        if (description.isEmpty() || description.length() > LONGEST_DESCRIPTION) {
            throw Refusal.badRequest(
                    description.isEmpty()
                            ? "command description must be non-empty"
                            : "command description length must not exceed " + LONGEST_DESCRIPTION);
        }
        return new Command(command, description);
    }

    private JsonNode get(BotName bot, Params params) {
        return json.parse(bots.setting(bot, CommandScope.key(params)).orElse("[]"));
    }

    private boolean delete(BotName bot, Params params) {
        bots.forget(bot, CommandScope.key(params));
        live.publishToAll(bot, "bot");
        return true;
    }
}
