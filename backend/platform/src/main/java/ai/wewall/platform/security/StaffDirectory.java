package ai.wewall.platform.security;

import reactor.core.publisher.Mono;

/** Knows who is staff, and with which roles. A module offers it as a bean of its configuration. */
@FunctionalInterface
public interface StaffDirectory {

    /**
     * The staff member of a verified e-mail address, with their roles; empty where nobody of staff has it.
     *
     * @param email the claim of a token that was verified, in any case of letters
     */
    Mono<Caller> find(String email);
}
