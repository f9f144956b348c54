package ai.wewall.chat.application;

import ai.wewall.model.event.PersonErased;
import ai.wewall.model.event.PersonsMerged;
import reactor.core.publisher.Mono;

/** Keeps leads in step with what becomes of the people behind them. */
public final class FollowPeople {

    private final Leads leads;

    /** Keeps these leads in step. */
    public FollowPeople(Leads leads) {
        this.leads = leads;
    }

    /** The guest's leads are the person's now. */
    public Mono<Void> merged(PersonsMerged event) {
        return leads.move(event.guestId(), event.personId());
    }

    /** Nothing that tells who the person was stays. */
    public Mono<Void> erased(PersonErased event) {
        return leads.erase(event.personId());
    }
}
