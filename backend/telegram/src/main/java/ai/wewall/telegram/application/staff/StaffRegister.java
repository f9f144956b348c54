package ai.wewall.telegram.application.staff;

import java.util.Set;
import reactor.core.publisher.Mono;

/** Knows who works here. */
@FunctionalInterface
public interface StaffRegister {

    /**
     * The roles of a Telegram account, of {@code MANAGER}, {@code EDITOR}, {@code ADMIN}; empty for strangers.
     *
     * @param telegramId the account
     */
    Mono<Set<String>> rolesOf(long telegramId);
}
