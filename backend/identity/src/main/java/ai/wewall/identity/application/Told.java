package ai.wewall.identity.application;

import ai.wewall.identity.PersonId;
import ai.wewall.model.event.PersonErased;
import ai.wewall.model.event.PersonsMerged;
import ai.wewall.platform.event.DomainEvent;

/**
 * What becomes of people, in words that stand in the shared model. All of it is in one order, as of one aggregate: what
 * was a guest's has to arrive at a person before that one is merged into another, or forgotten.
 */
record Told(Object payload) implements DomainEvent {

    static Told erased(PersonId person) {
        return new Told(new PersonErased(person.value()));
    }

    static Told merged(PersonId guest, PersonId into) {
        return new Told(new PersonsMerged(guest.value(), into.value()));
    }

    @Override
    public String aggregateId() {
        return "people";
    }

    /** People have no versions; subscribers do their work whenever they hear of it. */
    @Override
    public long aggregateVersion() {
        return 0;
    }
}
