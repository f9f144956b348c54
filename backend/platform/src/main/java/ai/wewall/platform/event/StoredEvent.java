package ai.wewall.platform.event;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it is handed on.
 *
 * @param sequence global number, given out in no particular order of commit
 * @param transaction the {@code xid8} that wrote it
 * @param type simple name of the event's record
 * @param payload the record as JSON
 */
public record StoredEvent(
        long sequence,
        long transaction,
        UUID id,
        String type,
        String aggregateId,
        long aggregateVersion,
        String payload,
        Instant occurredAt) {}
