package ai.wewall.telegram.adapter.web;

import ai.wewall.platform.problem.ProblemException;
import ai.wewall.telegram.TelegramProperties;
import ai.wewall.telegram.application.inbox.Envelopes;
import ai.wewall.telegram.application.inbox.ReceiveUpdates;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Takes updates that Telegram delivers. Its 200 means that the update is stored; on anything else Telegram delivers
 * again. Where no secret is set nobody is let in.
 */
@RestController
class TelegramWebhookController {

    private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";

    private final Envelopes envelopes;
    private final Way client;
    private final Way staff;

    TelegramWebhookController(
            ReceiveUpdates receiving,
            @Qualifier("staff") ReceiveUpdates staffReceiving,
            Envelopes envelopes,
            TelegramProperties properties) {
        this.envelopes = envelopes;
        this.client = new Way(receiving, properties.client().webhookSecret());
        this.staff = new Way(staffReceiving, properties.staff().webhookSecret());
    }

    @PostMapping(path = "/webhooks/telegram/client", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Hidden
    Mono<Void> receive(
            @RequestHeader(name = SECRET, required = false) @Nullable String token, @RequestBody byte[] body) {
        return receive(client, token, body);
    }

    @PostMapping(path = "/webhooks/telegram/staff", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Hidden
    Mono<Void> receiveForStaff(
            @RequestHeader(name = SECRET, required = false) @Nullable String token, @RequestBody byte[] body) {
        return receive(staff, token, body);
    }

    private Mono<Void> receive(Way way, @Nullable String token, byte[] body) {
        if (!way.isSecret(token)) {
            return Mono.error(ProblemException.of(401, "WEBHOOK_SECRET_INVALID"));
        }
        return Mono.justOrEmpty(envelopes.open(new String(body, StandardCharsets.UTF_8)))
                .switchIfEmpty(Mono.error(() -> ProblemException.of(400, "MALFORMED_JSON")))
                .flatMap(update -> way.receiving().receive(List.of(update)));
    }

    /** The way in of one bot. */
    private record Way(ReceiveUpdates receiving, String secret) {

        /** Takes the same time whatever is wrong, so that nobody finds the secret letter by letter. */
        boolean isSecret(@Nullable String token) {
            return !secret.isEmpty() && token != null && MessageDigest.isEqual(bytes(secret), bytes(token));
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
