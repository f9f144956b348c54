package ai.wewall.search.adapter.r2dbc;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads columns of rows. */
final class Columns {

    private Columns() {}

    /** A column that is never null. */
    static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    /** A moment that is never null. */
    static Instant moment(Readable row, String column) {
        return value(row, column, OffsetDateTime.class).toInstant();
    }

    /** A moment, or null. */
    static @Nullable Instant momentOrNull(Readable row, String column) {
        OffsetDateTime moment = row.get(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
