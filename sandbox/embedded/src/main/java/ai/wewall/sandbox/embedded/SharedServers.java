package ai.wewall.sandbox.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One PostgreSQL for all test JVMs of a build, under the folder that {@code wewall.build.dir} names. Each JVM leaves a
 * lease; the last one to end stops the server, and the next one starts it again over the same data in half a second.
 */
public final class SharedServers {

    private static final AtomicLong DATABASES = new AtomicLong();
    private static final Path HOME = Path.of(System.getProperty("wewall.build.dir", "target"), "embedded")
            .toAbsolutePath()
            .normalize();
    private static final EmbeddedPostgres POSTGRES = locked(SharedServers::join);

    private SharedServers() {}

    /** The server. */
    public static EmbeddedPostgres postgres() {
        return POSTGRES;
    }

    /** A new, empty database on it, dropped when this JVM ends. */
    public static String newDatabase() {
        String name = "t%d_%d".formatted(ProcessHandle.current().pid(), DATABASES.incrementAndGet());
        POSTGRES.dropDatabase(name);
        POSTGRES.createDatabase(name);
        return name;
    }

    /** A Redis of this JVM's own, with a folder of its own. */
    public static EmbeddedRedis redis() {
        return RedisHolder.REDIS;
    }

    private static EmbeddedPostgres join() {
        Path leases = HOME.resolve("leases");
        Path lease = leases.resolve(Long.toString(ProcessHandle.current().pid()));
        try {
            Files.createDirectories(leases);
            Files.writeString(lease, "");
        } catch (IOException failed) {
            throw new EmbeddedServerException("cannot write " + lease, failed);
        }
        EmbeddedPostgres server = EmbeddedPostgres.start(new PostgresSettings(HOME.resolve("postgres"), 0, false));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(server, lease), "shared-postgres-leave"));
        return server;
    }

    private static void leave(EmbeddedPostgres server, Path lease) {
        locked(() -> {
            String mine = "t" + ProcessHandle.current().pid() + "_";
            server.databases().stream().filter(name -> name.startsWith(mine)).forEach(server::dropDatabase);
            lease.toFile().delete();
            if (!anyoneElse(HOME.resolve("leases"))) {
                server.close();
            }
            return server;
        });
    }

    private static boolean anyoneElse(Path leases) {
        try (Stream<Path> others = Files.list(leases)) {
            return others.anyMatch(
                    lease -> ProcessHandle.of(Long.parseLong(lease.getFileName().toString()))
                            .isPresent());
        } catch (IOException failed) {
            throw new EmbeddedServerException("cannot list " + leases, failed);
        }
    }

    private static EmbeddedPostgres locked(Supplier<EmbeddedPostgres> work) {
        try {
            Files.createDirectories(HOME);
            try (FileChannel channel = FileChannel.open(
                            HOME.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                assert lock.isValid();
                return work.get();
            }
        } catch (IOException failed) {
            throw new EmbeddedServerException("cannot lock " + HOME, failed);
        }
    }

    private static final class RedisHolder {

        private static final EmbeddedRedis REDIS = start();

        private static EmbeddedRedis start() {
            EmbeddedRedis redis = EmbeddedRedis.start(
                    HOME.resolve("redis-" + ProcessHandle.current().pid()), 0);
            Runtime.getRuntime().addShutdownHook(new Thread(redis::close, "shared-redis-stop"));
            return redis;
        }
    }
}
