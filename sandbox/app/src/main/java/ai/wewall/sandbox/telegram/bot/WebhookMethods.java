package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.bot.BotMethod.Described;
import ai.wewall.sandbox.telegram.chat.Arrivals;
import ai.wewall.sandbox.telegram.chat.BotSettings;
import ai.wewall.sandbox.telegram.store.Bots;
import ai.wewall.sandbox.telegram.store.PendingUpdates;
import ai.wewall.sandbox.telegram.text.Links;
import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How a bot has its updates delivered. */
final class WebhookMethods implements BotMethod.Family {

    private static final String DROP = "drop_pending_updates";
    private static final int MOST_CONNECTIONS = 100;
    private static final int USUAL_CONNECTIONS = 40;
    private static final int LONGEST_SECRET = 256;

    private final Webhooks webhooks;
    private final Bots bots;
    private final PendingUpdates pending;
    private final LongPolls polls;
    private final Arrivals arrivals;
    private final Links links;
    private final TelegramJson json;
    private final Clock clock;
    private final Map<BotName, Instant> nextAllowed = new ConcurrentHashMap<>(new EnumMap<>(BotName.class));

    WebhookMethods(
            Webhooks webhooks,
            Bots bots,
            PendingUpdates pending,
            LongPolls polls,
            Arrivals arrivals,
            Links links,
            TelegramJson json,
            Clock clock) {
        this.webhooks = webhooks;
        this.bots = bots;
        this.pending = pending;
        this.polls = polls;
        this.arrivals = arrivals;
        this.links = links;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Map<String, BotMethod> methods() {
        return Map.of(
                "setWebhook", this::set,
                "deleteWebhook", this::delete,
                "getWebhookInfo", this::info);
    }

    private Described set(BotName bot, Params params) {
        String url = params.text("url").strip();
        if (url.isEmpty()) {
            return delete(bot, params);
        }
        refuseHaste(bot);
        links.webhook(url);
        Webhook webhook = new Webhook(
                url,
                checkedSecret(params.text("secret_token")),
                Math.clamp(params.number("max_connections", USUAL_CONNECTIONS), 1, MOST_CONNECTIONS),
                params.text("ip_address"));
        AllowedUpdates.remember(bots, bot, params);
        if (webhooks.of(bot).filter(webhook::equals).isPresent() && !params.flag(DROP)) {
            return new Described(true, "Webhook is already set");
        }
        dropPending(bot, params);
        webhooks.set(bot, webhook);
        polls.endForWebhook(bot);
        return new Described(true, "Webhook was set");
    }

    private void refuseHaste(BotName bot) {
        Instant now = clock.instant();
        Instant allowed = nextAllowed.getOrDefault(bot, Instant.EPOCH);
        if (now.isBefore(allowed)) {
            throw Refusal.tooManyRequests(1);
        }
        nextAllowed.put(bot, now.plusSeconds(1));
    }

    private static String checkedSecret(String secret) {
        if (secret.length() > LONGEST_SECRET) {
            throw Refusal.badRequest("secret token is too long");
        }
        if (!secret.matches("[A-Za-z0-9_-]*")) {
            throw Refusal.badRequest("secret token contains unallowed characters");
        }
        return secret;
    }

    private Described delete(BotName bot, Params params) {
        boolean wasSet = webhooks.of(bot).isPresent();
        dropPending(bot, params);
        webhooks.remove(bot);
        arrivals.ring(bot);
        return new Described(true, wasSet ? "Webhook was deleted" : "Webhook is already deleted");
    }

    private void dropPending(BotName bot, Params params) {
        if (params.flag(DROP)) {
            pending.keepNewest(bot, 0);
        }
    }

    private ObjectNode info(BotName bot, Params params) {
        ObjectNode info = json.object();
        Webhook webhook = webhooks.of(bot).orElse(null);
        info.put("url", webhook == null ? "" : webhook.url());
        info.put("has_custom_certificate", false);
        info.put("pending_update_count", pending.count(bot));
        if (webhook != null) {
            info.put("max_connections", webhook.maxConnections());
            info.put("ip_address", webhook.ipAddress().isEmpty() ? "127.0.0.1" : webhook.ipAddress());
        }
        webhooks.trouble(bot)
                .ifPresent(trouble -> info.put("last_error_date", trouble.at().getEpochSecond())
                        .put("last_error_message", trouble.message()));
        bots.setting(bot, BotSettings.ALLOWED_UPDATES)
                .map(json::parse)
                .filter(JsonNode::isArray)
                .filter(kinds -> !kinds.isEmpty())
                .ifPresent(kinds -> info.set("allowed_updates", kinds));
        return info;
    }
}
