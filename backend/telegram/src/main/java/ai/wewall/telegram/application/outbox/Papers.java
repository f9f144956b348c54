package ai.wewall.telegram.application.outbox;

import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.delivery.Outgoing;
import reactor.core.publisher.Mono;

/** Makes files at the moment in which they are sent, so that nothing has to be stored until a later attempt. */
@FunctionalInterface
public interface Papers {

    /** The file's bytes; empty where what it is made of is forgotten, an error where it cannot be made now. */
    Mono<byte[]> of(ChatId chat, Outgoing.Document document);

    /** Of a bot that sends no files. */
    static Papers none() {
        return (chat, document) -> Mono.empty();
    }
}
