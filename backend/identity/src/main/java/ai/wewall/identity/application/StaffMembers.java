package ai.wewall.identity.application;

import reactor.core.publisher.Mono;

/** All who work here. */
public interface StaffMembers {

    /**
     * Whoever has this address, or empty.
     *
     * @param email in small letters
     */
    Mono<StaffMember> find(String email);

    /** Whoever has this Telegram account, or empty. */
    Mono<StaffMember> ofTelegram(long telegramId);
}
