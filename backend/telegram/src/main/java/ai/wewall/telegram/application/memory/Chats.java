package ai.wewall.telegram.application.memory;

import ai.wewall.telegram.domain.ChatId;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** The chats of one bot. */
public interface Chats {

    /** What is known of a chat; empty where nothing was ever saved. */
    Mono<ChatMemory> find(ChatId chat);

    /** Saves what is known. A chat in which something was said is available again. */
    Mono<Void> save(ChatId chat, ChatMemory memory);

    /** Notes that the person does not let us write. */
    Mono<Void> markUnavailable(ChatId chat, Instant since);

    /** Notes that we may write again. */
    Mono<Void> markAvailable(ChatId chat);

    /** Whether we may write, as far as we know. */
    Mono<Boolean> isAvailable(ChatId chat);
}
