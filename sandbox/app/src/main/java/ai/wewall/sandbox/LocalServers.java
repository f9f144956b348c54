package ai.wewall.sandbox;

import ai.wewall.sandbox.embedded.EmbeddedPostgres;
import ai.wewall.sandbox.embedded.EmbeddedRedis;
import ai.wewall.sandbox.embedded.EmbeddedServerException;
import ai.wewall.sandbox.embedded.PostgresSettings;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** PostgreSQL with the databases of the product and of the sandbox, and Redis. */
final class LocalServers implements AutoCloseable {

    /** The product's database. */
    static final String PRODUCT = "wewall";

    /** The simulators' own database. */
    static final String OWN = "sandbox";

    private final EmbeddedPostgres postgres;
    private final EmbeddedRedis redis;

    private LocalServers(EmbeddedPostgres postgres, EmbeddedRedis redis) {
        this.postgres = postgres;
        this.redis = redis;
    }

    /** Starts both side by side, or adopts what a killed run left. */
    static LocalServers start(SandboxSettings settings) {
        CompletableFuture<EmbeddedRedis> redis = CompletableFuture.supplyAsync(() -> startRedis(settings));
        try {
            return over(startPostgres(settings), redis);
        } catch (RuntimeException failed) {
            stopOnceStarted(redis);
            throw failed;
        }
    }

    private static LocalServers over(EmbeddedPostgres postgres, CompletableFuture<EmbeddedRedis> redis) {
        try {
            postgres.createDatabase(PRODUCT);
            postgres.createDatabase(OWN);
            return new LocalServers(postgres, redis.join());
        } catch (CompletionException | EmbeddedServerException failed) {
            postgres.close();
            throw failed.getCause() instanceof StartFailure told ? told : failed;
        }
    }

    /** It is on its way by itself, and nobody else would stop it. */
    private static void stopOnceStarted(CompletableFuture<EmbeddedRedis> redis) {
        redis.thenAccept(EmbeddedRedis::close)
                .exceptionally(neverStarted -> null)
                .join();
    }

    private static EmbeddedPostgres startPostgres(SandboxSettings settings) {
        try {
            return EmbeddedPostgres.start(
                    new PostgresSettings(settings.home().resolve("postgres"), settings.postgresPort(), true));
        } catch (EmbeddedServerException failed) {
            throw LocalPorts.explained(failed, settings.postgresPort(), "WEWALL_POSTGRES_PORT");
        }
    }

    private static EmbeddedRedis startRedis(SandboxSettings settings) {
        try {
            return EmbeddedRedis.start(settings.home().resolve("redis"), settings.redisPort());
        } catch (EmbeddedServerException failed) {
            throw LocalPorts.explained(failed, settings.redisPort(), "WEWALL_REDIS_PORT");
        }
    }

    String jdbcUrl(String database) {
        return postgres.jdbcUrl(database);
    }

    String redisUrl() {
        return redis.url();
    }

    @Override
    public void close() {
        redis.close();
        postgres.close();
    }
}
