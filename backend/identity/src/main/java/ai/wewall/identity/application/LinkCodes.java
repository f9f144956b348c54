package ai.wewall.identity.application;

import ai.wewall.identity.PersonId;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Codes that join accounts, kept as hashes. */
public interface LinkCodes {

    /** Keeps a code of the person until it expires. */
    Mono<Void> add(byte[] hash, PersonId person, Instant expires);

    /** Uses a code up; empty where there is none that is good. Of several callers with one code one gets it. */
    Mono<PersonId> use(byte[] hash, Instant now);

    /**
     * Forgets codes that expired before this.
     *
     * @return how many
     */
    Mono<Long> forget(Instant before);
}
