package ai.wewall.telegram.twin;

import ai.wewall.platform.r2dbc.DatabaseProperties;
import ai.wewall.platform.r2dbc.Databases;
import ai.wewall.platform.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import reactor.netty.http.server.HttpServer;

/** The bot in a process of its own, to which updates are delivered by HTTP and which can be killed. */
public final class BotProcess implements AutoCloseable {

    private final List<String> command;
    private final URI url;
    private Process process;

    private BotProcess(List<String> command, URI url) {
        this.command = command;
        this.url = url;
        this.process = begin();
    }

    /** Starts a process with these properties. */
    public static BotProcess start(TestDatabase database, FakeTelegram telegram, String... properties) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BotProcess.class.getName(),
                database.properties().url(),
                telegram.url().toString(),
                Integer.toString(port)));
        command.addAll(Arrays.asList(properties));
        return new BotProcess(command, URI.create("http://127.0.0.1:" + port + "/webhooks/telegram/client"));
    }

    /** Where updates are delivered to. */
    public URI url() {
        return url;
    }

    /** Kills the process as the kernel does, and starts it anew. */
    public void killAndStart() {
        close();
        process = begin();
    }

    private Process begin() {
        try {
            return new ProcessBuilder(command).inheritIO().start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    public static void main(String[] arguments) {
        DatabaseProperties database = new DatabaseProperties(
                arguments[0],
                "postgres",
                "any",
                12,
                Duration.ofSeconds(5),
                Duration.ofSeconds(15),
                Duration.ofSeconds(60));
        RunningBot bot = RunningBot.start(
                Databases.pool(database),
                URI.create(arguments[1]),
                FakeMarket.of(3),
                Arrays.copyOfRange(arguments, 3, arguments.length));
        HttpServer.create()
                .host("127.0.0.1")
                .port(Integer.parseInt(arguments[2]))
                .handle(new ReactorHttpHandlerAdapter(bot.web()))
                .bindNow()
                .onDispose()
                .block();
    }
}
