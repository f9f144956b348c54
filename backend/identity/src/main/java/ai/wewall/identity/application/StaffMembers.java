package ai.wewall.identity.application;

import reactor.core.publisher.Mono;

/** All who work here. */
@FunctionalInterface
public interface StaffMembers {

    /**
     * Whoever has this address, or empty.
     *
     * @param email in small letters
     */
    Mono<StaffMember> find(String email);
}
