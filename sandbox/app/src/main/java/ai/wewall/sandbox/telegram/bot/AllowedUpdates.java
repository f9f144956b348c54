package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.BotSettings;
import ai.wewall.sandbox.telegram.store.Bots;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The list of the kinds of updates that a bot wants. */
final class AllowedUpdates {

    private AllowedUpdates() {}

    /** Keeps a list that a call names; one that names none, or something else than a list, changes nothing. */
    static void remember(Bots bots, BotName bot, Params params) {
        try {
            params.json(BotSettings.ALLOWED_UPDATES)
                    .filter(JsonNode::isArray)
                    .map(JsonNode::toString)
                    .filter(kinds ->
                            !bots.setting(bot, BotSettings.ALLOWED_UPDATES).equals(Optional.of(kinds)))
                    .ifPresent(kinds -> bots.keep(bot, BotSettings.ALLOWED_UPDATES, kinds));
        } catch (JacksonException notJson) {
            // The service ignores what it cannot read here.
            return;
        }
    }
}
