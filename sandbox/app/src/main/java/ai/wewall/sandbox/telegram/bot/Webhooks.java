package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.BotSettings;
import ai.wewall.sandbox.telegram.store.Bots;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The webhooks that are set, and how their deliveries went. */
final class Webhooks {

    private final Bots bots;
    private final TelegramJson json;
    private final Map<BotName, Trouble> troubles = new ConcurrentHashMap<>(new EnumMap<>(BotName.class));

    Webhooks(Bots bots, TelegramJson json) {
        this.bots = bots;
        this.json = json;
    }

    /** The last thing that went wrong. */
    record Trouble(Instant at, String message) {}

    Optional<Webhook> of(BotName bot) {
        return bots.setting(bot, BotSettings.WEBHOOK).map(kept -> json.read(kept, Webhook.class));
    }

    void set(BotName bot, Webhook webhook) {
        troubles.remove(bot);
        bots.keep(bot, BotSettings.WEBHOOK, json.write(webhook));
    }

    void remove(BotName bot) {
        troubles.remove(bot);
        bots.forget(bot, BotSettings.WEBHOOK);
    }

    void failed(BotName bot, Instant at, String message) {
        troubles.put(bot, new Trouble(at, message));
    }

    Optional<Trouble> trouble(BotName bot) {
        return Optional.ofNullable(troubles.get(bot));
    }
}
