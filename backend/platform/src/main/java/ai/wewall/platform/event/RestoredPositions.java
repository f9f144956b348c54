package ai.wewall.platform.event;

import ai.wewall.platform.r2dbc.AfterMigration;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mends positions after the database was restored from a dump into another server, whose transactions count from the
 * beginning: compared with them every stored one would lie in the future, and no new event would ever be seen. What was
 * done stays done. It has to happen before anything is published there.
 */
final class RestoredPositions implements AfterMigration {

    private static final Logger LOG = LoggerFactory.getLogger(RestoredPositions.class);

    /** Of all replicas that start, one mends. */
    private static final String LOCK = "lock table platform.event_position in share row exclusive mode";

    private static final String IS_FROM_ELSEWHERE = """
            select coalesce(greatest((select max(transaction) from platform.event),
                (select max(horizon) from platform.event_position)), '0'::xid8) > pg_snapshot_xmax(pg_current_snapshot())""";

    private static final String NOTE_WHAT_IS_DONE = """
            insert into platform.event_processed (consumer, slot, sequence)
            select p.consumer, p.slot, e.sequence from platform.event_position p
            join platform.event e on e.slot = p.slot and e.transaction < p.horizon
            on conflict do nothing""";

    private static final String START_POSITIONS_ANEW = "update platform.event_position set horizon = '0'::xid8";

    /** Below every transaction of any server. */
    private static final String CLOSE_OLD_TRANSACTIONS = "update platform.event set transaction = '1'::xid8";

    @Override
    public void run(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
            if (isFromElsewhere(statement)) {
                statement.execute(NOTE_WHAT_IS_DONE);
                statement.execute(START_POSITIONS_ANEW);
                int events = statement.executeUpdate(CLOSE_OLD_TRANSACTIONS);
                LOG.info("the database comes from another server: positions of {} events were mended", events);
            }
        }
    }

    private static boolean isFromElsewhere(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery(IS_FROM_ELSEWHERE)) {
            return found.next() && found.getBoolean(1);
        }
    }
}
