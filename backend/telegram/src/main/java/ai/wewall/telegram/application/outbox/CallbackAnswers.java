package ai.wewall.telegram.application.outbox;

import ai.wewall.telegram.application.inbox.InlineCards;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Answers pressed buttons at once, past the queues and rates of messages. An answer is worth nothing after some seconds,
 * so it is not stored, and where too many are under way it is left out.
 */
public final class CallbackAnswers {

    private static final int MOST_UNDER_WAY = 100;

    private final BotApi api;
    private final Semaphore free = new Semaphore(MOST_UNDER_WAY);

    /** Through the Bot API. */
    public CallbackAnswers(BotApi api) {
        this.api = api;
    }

    /** Answers without waiting for the answer's success. */
    public void answer(String callback, @Nullable String note) {
        answer(api.answerCallback(callback, note));
    }

    /** Answers an inline query, which is worth nothing after some seconds either. */
    public void answer(InlineCards cards) {
        answer(api.answerInline(cards));
    }

    private void answer(Mono<Void> call) {
        if (free.tryAcquire()) {
            call.onErrorComplete().doFinally(end -> free.release()).subscribe();
        }
    }
}
