package ai.wewall.platform.r2dbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Blocking connections, for what the reactive driver cannot do: migrations, COPY and LISTEN. Callers stand on a bounded
 * pool of their own.
 */
public final class Jdbc {

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    /** Connections to the database of these properties; none is opened yet. */
    public Jdbc(DatabaseProperties properties) {
        source.setUrl(properties.url());
        source.setUser(properties.user());
        source.setPassword(properties.password());
        source.setConnectTimeout(5);
        source.setTcpKeepAlive(true);
        source.setApplicationName("wewall-jdbc");
    }

    /** Opens a connection that the caller closes. */
    public Connection open() throws SQLException {
        return source.getConnection();
    }

    DataSource source() {
        return source;
    }
}
