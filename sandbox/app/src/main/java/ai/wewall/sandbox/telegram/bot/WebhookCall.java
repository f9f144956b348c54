package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.store.PendingUpdate;
import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** One delivery of one update. */
final class WebhookCall {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long LONGEST_PAUSE = 3600;
    private static final Set<String> NOT_AS_ANSWER = Set.of("setwebhook", "deletewebhook", "close", "logout");

    private final Webhooks webhooks;
    private final Supplier<BotMethods> methods;
    private final TelegramJson json;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    WebhookCall(Webhooks webhooks, Supplier<BotMethods> methods, TelegramJson json, Clock clock) {
        this.webhooks = webhooks;
        this.methods = methods;
        this.json = json;
        this.clock = clock;
    }

    /** Whether it was taken, and the pause that the other side asked for. */
    record Outcome(boolean delivered, OptionalLong askedSeconds) {

        /** The pause before the next try: what was asked for, or doubling from a second to a minute or two. */
        Duration retryAfter(int failures) {
            if (askedSeconds.isPresent()) {
                return Duration.ofSeconds(Math.clamp(askedSeconds.getAsLong(), 0, LONGEST_PAUSE));
            }
            long ceiling = ThreadLocalRandom.current().nextLong(60, 121);
            return Duration.ofSeconds(Math.min(ceiling, 1L << Math.min(failures, 10)));
        }
    }

    Outcome deliver(BotName bot, Webhook webhook, PendingUpdate update) {
        try {
            HttpResponse<String> response = client.send(request(webhook, update), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 == 2) {
                runAnswer(bot, response.body());
                return new Outcome(true, OptionalLong.empty());
            }
            webhooks.failed(bot, clock.instant(), "Wrong response from the webhook: " + status(response.statusCode()));
            return new Outcome(false, response.headers().firstValueAsLong("Retry-After"));
        } catch (IOException failed) {
            webhooks.failed(bot, clock.instant(), trouble(failed));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return new Outcome(false, OptionalLong.empty());
    }

    private static HttpRequest request(Webhook webhook, PendingUpdate update) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(webhook.url()))
                .timeout(LIMIT)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(update.body()));
        if (!webhook.secretToken().isEmpty()) {
            request.header("X-Telegram-Bot-Api-Secret-Token", webhook.secretToken());
        }
        return request.build();
    }

    private static String trouble(IOException failed) {
        return switch (failed) {
            case HttpConnectTimeoutException slow -> "Connection timed out";
            case HttpTimeoutException slow -> "Read timeout expired";
            case ConnectException refused -> "Connection refused";
            default -> "Connection closed";
        };
    }

    private static String status(int code) {
        HttpStatus known = HttpStatus.resolve(code);
        return known == null ? Integer.toString(code) : code + " " + known.getReasonPhrase();
    }

    /** A taken update may be answered by a call; what comes of it nobody hears. */
    private void runAnswer(BotName bot, String body) throws InterruptedException {
        try {
            JsonNode answer = json.parse(body.isBlank() ? "{}" : body);
            String method = answer.path("method").asString("");
            String lower = method.toLowerCase(Locale.ROOT);
            if (method.isEmpty() || lower.startsWith("get") || NOT_AS_ANSWER.contains(lower)) {
                return;
            }
            Map<String, String> values = new LinkedHashMap<>();
            answer.properties().forEach(field -> values.put(field.getKey(), Params.asText(field.getValue())));
            methods.get().call(bot, method, new Params(values, Map.of(), json));
        } catch (JacksonException | Refusal notForUs) {
            webhooks.failed(bot, clock.instant(), "Wrong answer in the response from the webhook");
        }
    }
}
