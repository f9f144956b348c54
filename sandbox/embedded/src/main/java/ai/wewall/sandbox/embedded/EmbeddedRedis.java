package ai.wewall.sandbox.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import redis.embedded.RedisExecProvider;

/**
 * A Redis server of our own on the loopback address, keeping nothing on disk. One that a killed JVM left behind in the
 * same home is stopped first.
 */
public final class EmbeddedRedis implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(20);

    private final Path pidFile;
    private final ProcessHandle process;
    private final int port;

    private EmbeddedRedis(Path pidFile, ProcessHandle process, int port) {
        this.pidFile = pidFile;
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the server.
     *
     * @param home folder of its binary and log
     * @param wantedPort TCP port, or 0 for any free one
     */
    public static EmbeddedRedis start(Path home, int wantedPort) {
        Path folder = home.toAbsolutePath().normalize();
        Path pidFile = folder.resolve("redis.pid");
        try {
            Files.createDirectories(folder);
            stopLeftOver(pidFile);
            int port = Ports.orFree(wantedPort);
            Process process = launch(folder, port);
            Files.writeString(pidFile, process.pid() + " " + startOf(process.toHandle()));
            awaitAnswer(process, port);
            return new EmbeddedRedis(pidFile, process.toHandle(), port);
        } catch (IOException failed) {
            throw new EmbeddedServerException("Redis could not be started in " + folder, failed);
        }
    }

    private static Process launch(Path folder, int port) throws IOException {
        return new ProcessBuilder(List.of(
                        binary(folder).toString(),
                        "--port",
                        Integer.toString(port),
                        "--bind",
                        "127.0.0.1",
                        "--save",
                        "",
                        "--appendonly",
                        "no",
                        "--dir",
                        folder.toString(),
                        "--maxmemory",
                        "128mb",
                        "--maxmemory-policy",
                        "allkeys-lru"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("redis.log").toFile())
                .start();
    }

    private static Path binary(Path folder) throws IOException {
        Path binary = folder.resolve("redis-server");
        if (!Files.isExecutable(binary)) {
            Path unpacked = RedisExecProvider.defaultProvider().get().toPath();
            Files.copy(unpacked, binary, StandardCopyOption.REPLACE_EXISTING);
            binary.toFile().setExecutable(true, false);
        }
        return binary;
    }

    private static void stopLeftOver(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        String[] known = Files.readString(pidFile).strip().split(" ");
        ProcessHandle.of(Long.parseLong(known[0]))
                .filter(process -> known.length > 1 && startOf(process).equals(known[1]))
                .ifPresent(EmbeddedRedis::stop);
        Files.deleteIfExists(pidFile);
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static void awaitAnswer(Process process, int port) {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (!answers(port)) {
            if (!process.isAlive() || Instant.now().isAfter(limit)) {
                process.destroyForcibly();
                throw new EmbeddedServerException("Redis did not start on port " + port, null);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(1000);
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            return answer.read() == '+';
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** A URL that clients take. */
    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        stop(process);
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException leftOver) {
            throw new EmbeddedServerException("cannot remove " + pidFile, leftOver);
        }
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException tooSlow) {
            process.destroyForcibly();
        }
    }
}
