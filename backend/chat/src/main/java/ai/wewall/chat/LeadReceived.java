package ai.wewall.chat;

import ai.wewall.platform.event.DomainEvent;
import java.util.UUID;

/**
 * A person asked to be put through to a manager. It tells that, not what: a subscriber reads the lead.
 *
 * @param leadId the lead
 */
public record LeadReceived(UUID leadId) implements DomainEvent {

    @Override
    public String aggregateId() {
        return leadId.toString();
    }

    @Override
    public long aggregateVersion() {
        return 1;
    }
}
