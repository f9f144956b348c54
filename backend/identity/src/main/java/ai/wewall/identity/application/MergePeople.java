package ai.wewall.identity.application;

import ai.wewall.identity.Person;
import ai.wewall.identity.PersonId;
import ai.wewall.platform.event.Events;
import java.time.Clock;
import reactor.core.publisher.Mono;

/** Makes one person of two. The modules move what they keep when they hear of it. */
public final class MergePeople {

    private final Persons persons;
    private final Departures departures;
    private final Events events;
    private final Clock clock;

    /** Over all people. */
    public MergePeople(Persons persons, Departures departures, Events events, Clock clock) {
        this.persons = persons;
        this.departures = departures;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What was the guest's is the person's from now on; in the transaction of the sign-in.
     *
     * @return the guest, or empty where it is none, or gone already
     */
    Mono<PersonId> guest(PersonId guest, Person into) {
        return persons.find(guest)
                .filter(found -> found.guest() && !guest.equals(into.id()))
                .flatMap(found -> absorb(guest, into.id()));
    }

    /** One person ends, and is the other one from now on; empty where there is no such person any more. */
    Mono<PersonId> absorb(PersonId ending, PersonId into) {
        return persons.remove(ending)
                .filter(removed -> removed)
                .flatMap(removed -> departures
                        .note(ending, clock.instant())
                        .then(events.publish(Told.merged(ending, into)))
                        .thenReturn(ending));
    }
}
