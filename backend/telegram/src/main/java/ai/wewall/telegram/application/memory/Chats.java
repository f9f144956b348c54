package ai.wewall.telegram.application.memory;

import ai.wewall.identity.PersonId;
import ai.wewall.telegram.domain.ChatId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
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

    /** Keeps the number that the person gave to be called back. */
    Mono<Void> keepNumber(ChatId chat, String phone, Instant now);

    /** The number that the person gave; empty where none was given. */
    Mono<String> numberOf(ChatId chat);

    /** A group has become a supergroup: what is known of it, and the lists that were shown in it, are the latter's. */
    Mono<Void> becomes(ChatId group, ChatId supergroup);

    /** What is kept of a person. */
    Flux<Kept> keptOf(PersonId person);

    /** Gives the chats of one person to another. */
    Mono<Void> move(PersonId from, PersonId to);

    /** Forgets a person's chats, with the lists that were shown and whatever waits to be sent. */
    Mono<Void> forget(PersonId person);

    /**
     * A chat as its person may read of it.
     *
     * @param phone the number that the person gave, or null
     */
    record Kept(long chat, @Nullable String phone) {}

    /** Whether we may write, as far as we know. */
    Mono<Boolean> isAvailable(ChatId chat);
}
