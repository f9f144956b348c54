package ai.wewall.platform.event;

import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/** Reads rows of the event table. */
final class EventRows {

    /** Columns of table {@code e} in the form that {@link #read} takes. */
    static final String COLUMNS = "e.sequence, e.transaction::text as transaction, e.id, e.type, e.aggregate_id,"
            + " e.aggregate_version, e.payload::text as payload, e.occurred_at";

    private EventRows() {}

    static StoredEvent read(Readable row) {
        return new StoredEvent(
                value(row, "sequence", Long.class),
                Long.parseUnsignedLong(value(row, "transaction", String.class)),
                value(row, "id", UUID.class),
                value(row, "type", String.class),
                value(row, "aggregate_id", String.class),
                value(row, "aggregate_version", Long.class),
                value(row, "payload", String.class),
                value(row, "occurred_at", OffsetDateTime.class).toInstant());
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
