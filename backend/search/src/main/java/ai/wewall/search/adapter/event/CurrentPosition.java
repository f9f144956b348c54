package ai.wewall.search.adapter.event;

import ai.wewall.platform.event.EventPosition;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** How far the stream of events is closed at this moment: where a follower begins that has no past to load. */
final class CurrentPosition {

    private final DatabaseClient database;

    CurrentPosition(DatabaseClient database) {
        this.database = database;
    }

    Mono<EventPosition> read() {
        return database.sql("select pg_snapshot_xmin(pg_current_snapshot())::text as horizon")
                .map(row -> new EventPosition(
                        Long.parseUnsignedLong(Objects.requireNonNull(row.get("horizon", String.class)))))
                .one();
    }
}
