package ai.wewall.telegram.adapter.telegram;

import ai.wewall.telegram.domain.ChatId;
import java.io.Serializable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import reactor.core.publisher.Mono;

/**
 * Calls through the library's client, which waits on threads of its own. A refusal is an answer; an error means that
 * Telegram was not reached or broke: its 5xx, what is no JSON, and a token that it does not know, as no message is to
 * blame for that.
 */
final class Calls {

    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    private final TelegramClient client;

    Calls(TelegramClient client) {
        this.client = client;
    }

    <T extends Serializable> Mono<Answer<T>> call(BotApiMethod<T> method) {
        return call(each -> each.executeAsync(method));
    }

    /** A call that the client has a method of its own for, as an upload; made anew for each subscriber. */
    <T> Mono<Answer<T>> call(Method<T> method) {
        return Mono.fromFuture(() -> started(method))
                .<Answer<T>>map(Answer.Given::new)
                .onErrorResume(TelegramApiRequestException.class, Calls::refusalOrError);
    }

    private <T> CompletableFuture<T> started(Method<T> method) {
        try {
            return method.start(client);
        } catch (TelegramApiException invalid) {
            return CompletableFuture.failedFuture(invalid);
        }
    }

    private static <T> Mono<Answer<T>> refusalOrError(TelegramApiRequestException failure) {
        Integer code = failure.getErrorCode();
        boolean refusal =
                code != null && code >= 400 && code < SERVER_ERROR && code != UNAUTHORIZED && code != NOT_FOUND;
        return refusal
                ? Mono.just(new Answer.Refusal<>(code, reason(failure), pause(failure), movedTo(failure)))
                : Mono.error(failure);
    }

    private static String reason(TelegramApiRequestException failure) {
        String reason = failure.getApiResponse();
        return reason == null ? "" : reason;
    }

    private static Duration pause(TelegramApiRequestException failure) {
        return failure.getParameters() == null || failure.getParameters().getRetryAfter() == null
                ? Duration.ZERO
                : Duration.ofSeconds(failure.getParameters().getRetryAfter());
    }

    private static @Nullable ChatId movedTo(TelegramApiRequestException failure) {
        Long to =
                failure.getParameters() == null ? null : failure.getParameters().getMigrateToChatId();
        return to == null ? null : new ChatId(to);
    }

    /** Starts a call. */
    @FunctionalInterface
    interface Method<T> {

        CompletableFuture<T> start(TelegramClient client) throws TelegramApiException;
    }
}
