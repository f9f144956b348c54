package ai.wewall.telegram.adapter.telegram;

import ai.wewall.telegram.application.Rehearsal;
import ai.wewall.telegram.application.inbox.PendingUpdate;
import ai.wewall.telegram.application.inbox.UpdateReading;
import ai.wewall.telegram.domain.ChatId;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Reads what Telegram sends once. The library's message has hundreds of kinds of parts, which its JSON reader looks
 * through before it reads the first one.
 */
final class LibraryRehearsal implements Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryRehearsal.class);

    private static final String MESSAGE = """
            {"message_id":1,"date":1,"text":"a","from":{"id":1,"is_bot":false,"first_name":"A"},
            "chat":{"id":1,"type":"private"}}""";

    private static final List<String> UPDATES = List.of(
            "{\"update_id\":1,\"message\":" + MESSAGE + "}",
            "{\"update_id\":1,\"callback_query\":{\"id\":\"1\",\"chat_instance\":\"1\",\"data\":\"r\","
                    + "\"from\":{\"id\":1,\"is_bot\":false,\"first_name\":\"A\"},\"message\":" + MESSAGE + "}}");

    private final UpdateReading reading;

    LibraryRehearsal(UpdateReading reading) {
        this.reading = reading;
    }

    @Override
    public Mono<Void> play() {
        return Mono.<Void>fromCallable(() -> {
                    read();
                    return null;
                })
                .subscribeOn(Schedulers.boundedElastic())
                .doOnError(failure -> LOG.debug("not rehearsed: {}", failure.toString()))
                .onErrorComplete();
    }

    private void read() throws TelegramApiException {
        UPDATES.forEach(update -> reading.read(new PendingUpdate(1, new ChatId(1), update, Instant.EPOCH, 0)));
        SendMessage.builder()
                .chatId(1L)
                .text("a")
                .build()
                .deserializeResponse("{\"ok\":true,\"result\":" + MESSAGE + "}");
    }
}
