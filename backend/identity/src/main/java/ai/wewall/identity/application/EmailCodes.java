package ai.wewall.identity.application;

import java.time.Instant;
import reactor.core.publisher.Mono;

/** Codes that were sent by mail, one at a time for an address, kept as keyed hashes. */
public interface EmailCodes {

    /**
     * Puts a code in place of the former one of the address.
     *
     * @param tries how often one may guess
     */
    Mono<Void> put(String email, byte[] hash, int tries, Instant now, Instant expires);

    /**
     * How many codes were sent to the address since this moment. Whoever else asks so of the address waits until the
     * transaction ends, and counts what it sent.
     */
    Mono<Long> sentSince(String email, Instant moment);

    /** Takes one try; the hash of the code, or empty where there is none that is good, or no try left. */
    Mono<byte[]> tried(String email, Instant now);

    /**
     * Uses the code up.
     *
     * @return whether it was there; of several callers one is told so
     */
    Mono<Boolean> spend(String email, byte[] hash);

    /**
     * Forgets what is older than this.
     *
     * @return how much
     */
    Mono<Long> forget(Instant before);
}
