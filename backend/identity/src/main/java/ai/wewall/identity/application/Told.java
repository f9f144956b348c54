package ai.wewall.identity.application;

import ai.wewall.identity.PersonId;
import ai.wewall.model.event.PersonErased;
import ai.wewall.model.event.PersonsMerged;
import ai.wewall.platform.event.DomainEvent;

/**
 * What happened to a person, in words that stand in the shared model. All of it is ordered by the person who stays, so
 * that what was a guest's arrives before the person is forgotten.
 */
record Told(PersonId person, Object payload) implements DomainEvent {

    static Told erased(PersonId person) {
        return new Told(person, new PersonErased(person.value()));
    }

    static Told merged(PersonId guest, PersonId into) {
        return new Told(into, new PersonsMerged(guest.value(), into.value()));
    }

    @Override
    public String aggregateId() {
        return person.toString();
    }

    /** People have no versions; subscribers do their work whenever they hear of it. */
    @Override
    public long aggregateVersion() {
        return 0;
    }
}
