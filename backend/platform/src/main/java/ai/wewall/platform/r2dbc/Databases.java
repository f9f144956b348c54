package ai.wewall.platform.r2dbc;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.time.Duration;
import java.util.Map;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;

/** Builds what talks to PostgreSQL without blocking. */
public final class Databases {

    private Databases() {}

    /** A pool of reactive connections. */
    public static ConnectionPool pool(DatabaseProperties properties) {
        String url = properties.url().replaceFirst("^jdbc:", "r2dbc:");
        ConnectionFactoryOptions options = ConnectionFactoryOptions.parse(url)
                .mutate()
                .option(ConnectionFactoryOptions.USER, properties.user())
                .option(ConnectionFactoryOptions.PASSWORD, properties.password())
                .option(ConnectionFactoryOptions.CONNECT_TIMEOUT, Duration.ofSeconds(2))
                .option(PostgresqlConnectionFactoryProvider.TCP_KEEPALIVE, true)
                .option(PostgresqlConnectionFactoryProvider.OPTIONS, sessionSettings(properties))
                .build();
        return new ConnectionPool(ConnectionPoolConfiguration.builder(ConnectionFactories.get(options))
                .initialSize(0)
                .maxSize(properties.poolSize())
                .maxAcquireTime(properties.acquireTimeout())
                .maxIdleTime(Duration.ofMinutes(5))
                .acquireRetry(1)
                .validationQuery("select 1")
                .build());
    }

    /** A generic plan costs several times a custom one here, so the planner looks at the values each time. */
    private static Map<String, String> sessionSettings(DatabaseProperties properties) {
        return Map.of(
                "plan_cache_mode",
                "force_custom_plan",
                "statement_timeout",
                Long.toString(properties.statementTimeout().toMillis()),
                "idle_in_transaction_session_timeout",
                Long.toString(properties.transactionTimeout().toMillis()),
                "application_name",
                "wewall-r2dbc");
    }

    /** Transactions over a pool. */
    public static Transactions transactions(ConnectionPool pool) {
        return new OperatorTransactions(new R2dbcTransactionManager(pool));
    }
}
