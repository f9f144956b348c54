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

    private final ReceiveUpdates receiving;
    private final Envelopes envelopes;
    private final byte[] secret;

    TelegramWebhookController(ReceiveUpdates receiving, Envelopes envelopes, TelegramProperties properties) {
        this.receiving = receiving;
        this.envelopes = envelopes;
        this.secret = bytes(properties.client().webhookSecret());
    }

    @PostMapping(path = "/webhooks/telegram/client", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Hidden
    Mono<Void> receive(
            @RequestHeader(name = "X-Telegram-Bot-Api-Secret-Token", required = false) @Nullable String token,
            @RequestBody byte[] body) {
        if (!isSecret(token)) {
            return Mono.error(ProblemException.of(401, "WEBHOOK_SECRET_INVALID"));
        }
        return Mono.justOrEmpty(envelopes.open(new String(body, StandardCharsets.UTF_8)))
                .switchIfEmpty(Mono.error(() -> ProblemException.of(400, "MALFORMED_JSON")))
                .flatMap(update -> receiving.receive(List.of(update)));
    }

    private boolean isSecret(@Nullable String token) {
        return secret.length > 0 && token != null && MessageDigest.isEqual(secret, bytes(token));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
