package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.store.Bots;
import ai.wewall.sandbox.telegram.store.PendingUpdate;
import ai.wewall.sandbox.telegram.store.PendingUpdates;
import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How a bot gets its updates. */
final class ReceivingMethods implements BotMethod.Family {

    private static final int LONGEST_POLL = 50;
    private static final int MOST_UPDATES = 100;

    private final Bots bots;
    private final PendingUpdates pending;
    private final Webhooks webhooks;
    private final LongPolls polls;
    private final TelegramJson json;
    private final Duration updatesLive;
    private final Clock clock;

    ReceivingMethods(
            Bots bots,
            PendingUpdates pending,
            Webhooks webhooks,
            LongPolls polls,
            TelegramJson json,
            Duration updatesLive,
            Clock clock) {
        this.bots = bots;
        this.pending = pending;
        this.webhooks = webhooks;
        this.polls = polls;
        this.json = json;
        this.updatesLive = updatesLive;
        this.clock = clock;
    }

    @Override
    public Map<String, BotMethod> methods() {
        return Map.of("getUpdates", this::getUpdates);
    }

    private List<JsonNode> getUpdates(BotName bot, Params params) throws InterruptedException {
        int limit = Math.clamp(params.number("limit", MOST_UPDATES), 1, MOST_UPDATES);
        int timeout = Math.clamp(params.number("timeout", 0), 0, LONGEST_POLL);
        if (webhooks.of(bot).isPresent()) {
            throw Refusal.conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete "
                    + "the webhook first");
        }
        pending.expire(clock.instant().minus(updatesLive));
        AllowedUpdates.remember(bots, bot, params);
        return polls.poll(bot, params.number("offset", 0), limit, timeout).stream()
                .map(PendingUpdate::body)
                .map(json::parse)
                .toList();
    }
}
