package ai.wewall.sandbox.telegram.chat;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.store.Bots;
import ai.wewall.sandbox.telegram.store.PendingUpdate;
import ai.wewall.sandbox.telegram.store.PendingUpdates;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.time.Clock;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings what people do to the bots' queues. */
public final class UpdateQueue {

    private static final Set<String> ONLY_WHEN_ASKED =
            Set.of("chat_member", "message_reaction", "message_reaction_count");

    private final Bots bots;
    private final PendingUpdates pending;
    private final TelegramJson json;
    private final Clock clock;

    public UpdateQueue(Bots bots, PendingUpdates pending, TelegramJson json, Clock clock) {
        this.bots = bots;
        this.pending = pending;
        this.json = json;
        this.clock = clock;
    }

    /** Queues an update in the running transaction, unless its bot does not want its kind; answers whether it did. */
    public boolean add(BotName bot, long chatId, String kind, ObjectNode content) {
        if (!isWanted(bot, kind)) {
            return false;
        }
        int id = bots.nextUpdateId(bot);
        ObjectNode update = json.object();
        update.put("update_id", id);
        update.set(kind, content);
        pending.add(bot, new PendingUpdate(id, chatId, json.write(update)), clock.instant());
        return true;
    }

    private boolean isWanted(BotName bot, String kind) {
        return bots.setting(bot, BotSettings.ALLOWED_UPDATES)
                .map(json::parse)
                .filter(kinds -> !kinds.isEmpty())
                .map(kinds -> kinds.valueStream().map(JsonNode::asString).anyMatch(kind::equals))
                .orElse(!ONLY_WHEN_ASKED.contains(kind));
    }
}
