package ai.wewall.telegram.adapter.telegram;

import ai.wewall.platform.http.OutboundPolicy;
import ai.wewall.telegram.application.inbox.Envelopes;
import ai.wewall.telegram.application.inbox.RawUpdate;
import ai.wewall.telegram.application.inbox.UpdateSource;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import reactor.core.publisher.Mono;

/** Long polling. */
final class TelegramUpdateSource implements UpdateSource {

    /** The kinds of updates that the bot does something with; others are not even sent to us. */
    static final List<String> KINDS =
            List.of("message", "edited_message", "callback_query", "inline_query", "my_chat_member");

    private final Calls calls;
    private final OutboundPolicy policy;
    private final Envelopes envelopes;
    private final Duration wait;

    /**
     * A source.
     *
     * @param wait how long Telegram may hold a request open while there is nothing; shorter than the policy's time limit
     */
    TelegramUpdateSource(Calls calls, OutboundPolicy policy, Envelopes envelopes, Duration wait) {
        this.calls = calls;
        this.policy = policy;
        this.envelopes = envelopes;
        this.wait = wait;
    }

    @Override
    public Mono<Void> prepare() {
        return policy.repeatable("deleteWebhook", calls.call(new DeleteWebhook()))
                .flatMap(TelegramUpdateSource::orError)
                .then();
    }

    @Override
    public Mono<List<RawUpdate>> next(long offset) {
        FetchUpdates method = new FetchUpdates(offset == 0 ? null : offset, (int) wait.toSeconds(), KINDS);
        return policy.once("getUpdates", calls.call(method))
                .flatMap(TelegramUpdateSource::orError)
                .map(this::opened);
    }

    private List<RawUpdate> opened(ArrayList<ObjectNode> updates) {
        return updates.stream()
                .flatMap(update -> envelopes.open(update.toString()).stream())
                .toList();
    }

    private static <T> Mono<T> orError(Answer<T> answer) {
        return switch (answer) {
            case Answer.Given<T> given -> Mono.just(given.result());
            case Answer.Refusal<T> refusal ->
                Mono.error(new IllegalStateException(refusal.code() + " " + refusal.reason()));
        };
    }
}
