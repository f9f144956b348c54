package ai.wewall.identity.application;

import ai.wewall.identity.PersonId;
import ai.wewall.platform.event.Events;
import ai.wewall.platform.r2dbc.Transactions;
import java.time.Clock;
import reactor.core.publisher.Mono;

/** Forgets a person for good: here at once, with every sign-in, and in the other modules when they hear of it. */
public final class ErasePerson {

    private final Persons persons;
    private final Departures departures;
    private final Events events;
    private final Transactions transactions;
    private final GonePeople gone;
    private final Clock clock;

    /** Over all people. */
    public ErasePerson(
            Persons persons,
            Departures departures,
            Events events,
            Transactions transactions,
            GonePeople gone,
            Clock clock) {
        this.persons = persons;
        this.departures = departures;
        this.events = events;
        this.transactions = transactions;
        this.gone = gone;
        this.clock = clock;
    }

    /** Forgets the person; nothing happens where there is none. From its end on no token of theirs is good. */
    public Mono<Void> erase(PersonId person) {
        Mono<PersonId> removed = persons.remove(person)
                .filter(found -> found)
                .flatMap(found -> departures
                        .note(person, clock.instant())
                        .then(events.publish(Told.erased(person)))
                        .thenReturn(person));
        return transactions.inTransaction(removed).doOnNext(gone::note).then();
    }
}
