package ai.wewall.search.application.personal;

import ai.wewall.platform.event.DomainEvent;
import java.util.UUID;

/**
 * A person's list of hidden listings is another one now.
 *
 * @param version of the list
 */
public record HiddenChanged(UUID personId, long version) implements DomainEvent {

    @Override
    public String aggregateId() {
        return personId.toString();
    }

    @Override
    public long aggregateVersion() {
        return version;
    }
}
