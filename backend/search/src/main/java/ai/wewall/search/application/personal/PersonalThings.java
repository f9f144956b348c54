package ai.wewall.search.application.personal;

import ai.wewall.identity.PersonId;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Everything that search keeps of a person, as a whole. Changes are made inside a transaction. */
public interface PersonalThings {

    /**
     * Makes a guest's things a person's; what both have is kept once.
     *
     * @return the version of the person's list of hidden listings then
     */
    Mono<Long> move(PersonId guest, PersonId person);

    /**
     * Forgets everything.
     *
     * @return the saved searches that are gone, with their last versions
     */
    Mono<Map<UUID, Long>> forget(PersonId person);
}
