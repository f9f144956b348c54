package ai.wewall.platform.event;

import ai.wewall.platform.r2dbc.Jdbc;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to PostgreSQL on a connection and a thread of its own and calls back at each published event. It only wakes:
 * what it misses while the database is away is found by polling.
 */
final class WakeUps implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WakeUps.class);
    private static final int ROUND_MILLIS = 500;

    private final Jdbc jdbc;
    private final Runnable onEvent;
    private final Thread thread;
    private volatile boolean closed;

    WakeUps(Jdbc jdbc, Runnable onEvent) {
        this.jdbc = jdbc;
        this.onEvent = onEvent;
        this.thread = Thread.ofPlatform().daemon().name("event-wake-ups").unstarted(this::listenForEver);
    }

    void start() {
        thread.start();
    }

    private void listenForEver() {
        while (!closed) {
            try {
                listen();
            } catch (SQLException | RuntimeException away) {
                LOG.debug("not listening for events: {}", away.getMessage());
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
        }
    }

    private void listen() throws SQLException {
        try (Connection connection = jdbc.open();
                Statement statement = connection.createStatement()) {
            statement.execute("listen " + R2dbcEvents.CHANNEL);
            PGConnection listener = connection.unwrap(PGConnection.class);
            onEvent.run();
            while (!closed) {
                if (listener.getNotifications(ROUND_MILLIS).length > 0) {
                    onEvent.run();
                }
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
