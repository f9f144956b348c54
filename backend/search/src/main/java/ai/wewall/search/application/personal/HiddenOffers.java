package ai.wewall.search.application.personal;

import ai.wewall.identity.PersonId;
import ai.wewall.search.domain.personal.Shelf;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * What each person has hidden, in memory: read once for a person who searches, and again after a change. A search never
 * fails for it: where the list cannot be read in time, nothing counts as hidden.
 */
public final class HiddenOffers {

    private static final Logger LOG = LoggerFactory.getLogger(HiddenOffers.class);

    /** The people kept in memory; whoever searched longest ago goes first. */
    private static final int PEOPLE = 20_000;

    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);

    private final KeptListings kept;
    private final Map<UUID, Mono<Set<UUID>>> byPerson = new LinkedHashMap<>(16, 0.75f, true);

    /** Over people's lists. */
    public HiddenOffers(KeptListings kept) {
        this.kept = kept;
    }

    /** What the person has hidden; never fails. */
    public Mono<Set<UUID>> of(PersonId person) {
        return known(person).onErrorResume(failure -> {
            LOG.debug("hidden listings are not known: {}", failure.toString());
            return Mono.just(Set.of());
        });
    }

    private Mono<Set<UUID>> known(PersonId person) {
        synchronized (byPerson) {
            Mono<Set<UUID>> list = byPerson.computeIfAbsent(person.value(), id -> read(person));
            if (byPerson.size() > PEOPLE) {
                byPerson.remove(byPerson.keySet().iterator().next());
            }
            return list;
        }
    }

    private Mono<Set<UUID>> read(PersonId person) {
        return kept.all(person, Shelf.HIDDEN)
                .collect(Collectors.toUnmodifiableSet())
                .timeout(PATIENCE)
                .cache(list -> GOOD_FOR, failure -> AFTER_A_FAILURE, () -> AFTER_A_FAILURE);
    }

    /** Reads the person's list again when it is next asked for. */
    public void forget(PersonId person) {
        synchronized (byPerson) {
            byPerson.remove(person.value());
        }
    }

    /** Reads every list again when it is next asked for. */
    public void forgetAll() {
        synchronized (byPerson) {
            byPerson.clear();
        }
    }
}
