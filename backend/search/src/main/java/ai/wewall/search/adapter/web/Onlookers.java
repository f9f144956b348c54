package ai.wewall.search.adapter.web;

import ai.wewall.identity.PersonId;
import ai.wewall.platform.security.Caller;
import ai.wewall.search.application.personal.HiddenOffers;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Those who look at listings, known or not, and what they do not want to see. */
final class Onlookers {

    private static final Mono<Set<UUID>> NOTHING = Mono.just(Set.of());

    private final HiddenOffers hidden;

    Onlookers(HiddenOffers hidden) {
        this.hidden = hidden;
    }

    /** What a caller has hidden; nothing where nobody is signed in. */
    Mono<Set<UUID>> hiddenFrom(@Nullable Caller caller) {
        return caller == null ? NOTHING : hidden.of(new PersonId(caller.personId()));
    }
}
