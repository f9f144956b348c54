package ai.wewall.search.application.personal;

import ai.wewall.platform.event.DomainEvent;
import java.util.UUID;

/** A saved search was made, changed or forgotten. It tells that, not what: a subscriber reads the newest state. */
public record SavedSearchChanged(UUID searchId, long version) implements DomainEvent {

    @Override
    public String aggregateId() {
        return searchId.toString();
    }

    @Override
    public long aggregateVersion() {
        return version;
    }
}
