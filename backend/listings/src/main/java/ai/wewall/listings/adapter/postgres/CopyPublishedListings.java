package ai.wewall.listings.adapter.postgres;

import ai.wewall.listings.application.PublishedListings;
import ai.wewall.listings.domain.Listing;
import ai.wewall.platform.event.EventPosition;
import ai.wewall.platform.r2dbc.Jdbc;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** All published listings by COPY, in one repeatable-read transaction with the position that it stands for. */
final class CopyPublishedListings implements PublishedListings {

    private static final String COPY = "copy (select %s from listings.listing where status = 'PUBLISHED') to stdout"
            .formatted(ListingColumn.list(ListingColumn::sqlName));

    private final Jdbc jdbc;
    private final Scheduler blocking;

    CopyPublishedListings(Jdbc jdbc, Scheduler blocking) {
        this.jdbc = jdbc;
        this.blocking = blocking;
    }

    @Override
    public Mono<EventPosition> readAll(Consumer<Listing> sink) {
        return Mono.fromCallable(() -> read(sink)).subscribeOn(blocking);
    }

    private EventPosition read(Consumer<Listing> sink) throws SQLException {
        try (Connection connection = jdbc.open()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            EventPosition position = position(connection);
            copy(connection, sink);
            connection.commit();
            return position;
        }
    }

    /** The first statement takes the snapshot that all later ones see. */
    private static EventPosition position(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local time zone 'UTC'");
            try (ResultSet rows = statement.executeQuery("select pg_snapshot_xmin(pg_current_snapshot())::text")) {
                rows.next();
                return new EventPosition(Long.parseUnsignedLong(rows.getString(1)));
            }
        }
    }

    private static void copy(Connection connection, Consumer<Listing> sink) throws SQLException {
        CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY);
        try {
            CopyRow row = new CopyRow();
            for (byte[] line = copy.readFromCopy(); line != null; line = copy.readFromCopy()) {
                sink.accept(ListingRows.read(row.over(line)));
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
