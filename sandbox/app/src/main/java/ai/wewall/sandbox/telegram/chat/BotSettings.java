package ai.wewall.sandbox.telegram.chat;

import java.util.List;

/** Names of what a bot has set for itself. */
public final class BotSettings {

    /** The kinds of updates that the bot asked for. */
    public static final String ALLOWED_UPDATES = "allowed_updates";

    /** Where its updates are delivered. */
    public static final String WEBHOOK = "webhook";

    private BotSettings() {}

    /** The list of commands of a scope and a language. */
    public static String commands(String scope, String language) {
        return "commands " + scope + " " + language;
    }

    /** Where to look for the commands that a person sees in a private chat, the first found counts. */
    public static List<String> commandsFor(long personId, String language) {
        return List.of(
                commands("chat" + personId, language),
                commands("chat" + personId, ""),
                commands("all_private_chats", language),
                commands("all_private_chats", ""),
                commands("default", language),
                commands("default", ""));
    }

    /** The menu button of a chat, or of all for 0. */
    public static String menuButton(long chatId) {
        return "menu_button " + chatId;
    }

    /** A text about the bot in a language. */
    public static String about(String what, String language) {
        return what + " " + language;
    }
}
