package ai.wewall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.sandbox.embedded.Ports;
import ai.wewall.sandbox.embedded.SharedServers;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxTest {

    @TempDir
    Path home;

    /** Unpacking takes longer than all the rest; the build has unpacked before. */
    @BeforeEach
    void useWhatTheBuildUnpacked() throws IOException {
        SharedServers.postgres();
        Path unpacked = Path.of(System.getProperty("wewall.build.dir"), "embedded", "postgres", "binaries");
        Files.createDirectories(home.resolve("postgres"));
        Files.createSymbolicLink(home.resolve("postgres/binaries"), unpacked.toAbsolutePath());
    }

    @Test
    void serversAreToldOfBeforeTheSimulatorsStart() throws Exception {
        SandboxSettings settings = settings();
        try (Sandbox sandbox = new Sandbox(settings)) {
            sandbox.startServers();
            Map<String, String> told = told();
            assertThat(told.get("WEWALL_DATABASE_URL")).endsWith(settings.postgresPort() + "/wewall");
            assertThat(told.get("WEWALL_TELEGRAM_CLIENT_TOKEN")).matches("\\d+:[\\w-]{35}");
            assertThat(told.get("WEWALL_REDIS_URL")).isEqualTo("redis://127.0.0.1:" + settings.redisPort());

            assertThat(told.get("WEWALL_SMTP_HOST") + ":" + told.get("WEWALL_SMTP_PORT"))
                    .isEqualTo("127.0.0.1:" + settings.smtpPort());

            sandbox.startSimulators();

            connect(settings.smtpPort());
            assertThat(health(settings.webPort())).isEqualTo(200);
        }
        assertThatThrownBy(() -> connect(settings.postgresPort())).isInstanceOf(ConnectException.class);
        assertThatThrownBy(() -> connect(settings.redisPort())).isInstanceOf(ConnectException.class);
    }

    @Test
    void serversThatAKilledRunLeftAreTakenOver() throws Exception {
        SandboxSettings settings = settings();
        new Sandbox(settings).startServers();
        Map<String, String> before = told();

        try (Sandbox next = new Sandbox(settings)) {
            next.startServers();

            assertThat(told()).isEqualTo(before);
            connect(settings.postgresPort());
            connect(settings.redisPort());
        }
    }

    @Test
    void takenPortIsToldWithItsSettingAndNothingIsLeftRunning() throws Exception {
        int redis = Ports.free();
        try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Sandbox sandbox = new Sandbox(
                        new SandboxSettings(home, Ports.free(), stranger.getLocalPort(), redis, Ports.free()))) {
            assertThatThrownBy(sandbox::startServers)
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("port %d is in use: free it, or choose another by WEWALL_POSTGRES_PORT=… ./wewall run"
                            .formatted(stranger.getLocalPort()));
        }
        assertThatThrownBy(() -> connect(redis)).isInstanceOf(ConnectException.class);
    }

    @Test
    void takenWebPortIsToldBeforeAnythingStarts() throws Exception {
        try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Sandbox sandbox = new Sandbox(new SandboxSettings(home, stranger.getLocalPort(), 0, 0, 0))) {
            assertThatThrownBy(sandbox::startServers).hasMessageContaining("WEWALL_SANDBOX_PORT");
        }
        assertThat(home.resolve("postgres/data")).doesNotExist();
    }

    @Test
    void settingsComeFromTheEnvironment() {
        SandboxSettings settings = SandboxSettings.of(Map.of("WEWALL_HOME", home.toString(), "WEWALL_REDIS_PORT", "7"));

        assertThat(settings).isEqualTo(new SandboxSettings(home, 8090, 54329, 7, 8025));
        assertThatThrownBy(() -> SandboxSettings.of(Map.of("WEWALL_REDIS_PORT", "many")))
                .hasMessage("WEWALL_REDIS_PORT must be a port number, not many");
    }

    private SandboxSettings settings() {
        return new SandboxSettings(home, Ports.free(), Ports.free(), Ports.free(), Ports.free());
    }

    private Map<String, String> told() throws IOException {
        return Files.readAllLines(home.resolve("sandbox.env")).stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static int health(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }

    private static void connect(int port) throws IOException {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
    }
}
