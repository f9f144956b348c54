package ai.wewall.identity;

import java.util.Set;
import reactor.core.publisher.Mono;

/** The door to who works here, by the table of staff as it is now. */
public interface Staff {

    /**
     * The roles of a Telegram account, of {@code MANAGER}, {@code EDITOR}, {@code ADMIN}; none for strangers and for whom
     * was taken out of the table.
     *
     * @param telegramId the account
     */
    Mono<Set<String>> rolesOf(long telegramId);
}
