package ai.wewall.search.application.personal;

import ai.wewall.identity.PersonId;
import ai.wewall.model.event.PersonErased;
import ai.wewall.model.event.PersonsMerged;
import ai.wewall.platform.event.Events;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Hands the things of people on and forgets them, as the people themselves are merged and forgotten. */
public final class FollowPeople {

    private final PersonalThings things;
    private final Events events;

    /** Over everything that is kept of people. */
    public FollowPeople(PersonalThings things, Events events) {
        this.things = things;
        this.events = events;
    }

    /** A guest's things are a person's from now on; inside a transaction. */
    public Mono<Void> merged(PersonsMerged merged) {
        return things.move(new PersonId(merged.guestId()), new PersonId(merged.personId()))
                .flatMap(version -> events.publish(new HiddenChanged(merged.personId(), version)));
    }

    /** A person's things are forgotten; inside a transaction. */
    public Mono<Void> erased(PersonErased erased) {
        return things.forget(new PersonId(erased.personId()))
                .flatMap(gone -> events.publish(
                        gone.entrySet().stream().map(FollowPeople::changed).toList()));
    }

    private static SavedSearchChanged changed(Map.Entry<UUID, Long> search) {
        return new SavedSearchChanged(search.getKey(), search.getValue() + 1);
    }
}
