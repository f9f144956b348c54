package ai.wewall.telegram.application.inbox;

import java.util.List;
import reactor.core.publisher.Mono;

/** Where updates are fetched from. */
public interface UpdateSource {

    /** Makes fetching possible: Telegram does not let updates be fetched while it delivers them itself. */
    Mono<Void> prepare();

    /**
     * Waits for updates.
     *
     * @param offset the first update that is wanted, by which all earlier ones are confirmed; 0 for the oldest that
     *     Telegram still holds, which confirms nothing
     */
    Mono<List<RawUpdate>> next(long offset);
}
