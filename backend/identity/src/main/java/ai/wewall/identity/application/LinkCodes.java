package ai.wewall.identity.application;

import ai.wewall.identity.PersonId;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Codes that join accounts, kept as hashes. */
public interface LinkCodes {

    /** Keeps a code of the person until it expires. */
    Mono<Void> add(byte[] hash, PersonId person, Instant expires);

    /** What is known of a code; empty where there is none. */
    Mono<Kept> find(byte[] hash);

    /**
     * Uses a code up; whose it was, or empty where there is none that is good. Of several callers with one code one gets
     * it. From then on it belongs to the person who used it.
     */
    Mono<PersonId> use(byte[] hash, PersonId by, Instant now);

    /**
     * Forgets codes that expired before this, used or not.
     *
     * @return how many
     */
    Mono<Long> forget(Instant before);

    /**
     * A code.
     *
     * @param person who made it, or who used it
     */
    record Kept(PersonId person, Instant expires, boolean used) {}
}
