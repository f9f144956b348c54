package ai.wewall.chat.application;

import ai.wewall.chat.domain.Lead;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Where leads are kept. */
public interface Leads {

    /** Stores a new lead with its consent, in the open transaction. */
    Mono<Void> add(Lead lead);

    /** The lead, or empty. */
    Mono<Lead> find(UUID id);

    /** Makes another person the owner of all leads of a guest. */
    Mono<Void> move(UUID guestId, UUID personId);

    /**
     * Takes everything personal out of the leads of a person; what was asked for stays, for the books.
     *
     * @return completes also where there are none
     */
    Mono<Void> erase(UUID personId);
}
