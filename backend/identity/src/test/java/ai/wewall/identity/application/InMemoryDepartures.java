package ai.wewall.identity.application;

import ai.wewall.identity.PersonId;
import ai.wewall.platform.event.EventPosition;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** Who has gone, in memory, for tests; the position is how many have. */
public final class InMemoryDepartures implements Departures {

    private final Map<PersonId, Instant> gone = new ConcurrentHashMap<>();

    @Override
    public Mono<Void> note(PersonId person, Instant now) {
        return Mono.fromRunnable(() -> gone.putIfAbsent(person, now));
    }

    @Override
    public Mono<Departed> since(Instant moment) {
        return Mono.fromSupplier(() -> new Departed(
                gone.entrySet().stream()
                        .filter(each -> !each.getValue().isBefore(moment))
                        .map(Map.Entry::getKey)
                        .toList(),
                new EventPosition(gone.size())));
    }

    @Override
    public Mono<Long> forget(Instant before) {
        return Mono.fromSupplier(() -> {
            int all = gone.size();
            gone.values().removeIf(when -> when.isBefore(before));
            return (long) (all - gone.size());
        });
    }
}
