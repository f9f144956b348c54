package ai.wewall.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running product and its sandbox, found by the settings that the launcher exports. */
final class World {

    static final String BACKEND = "http://localhost:" + setting("WEWALL_BACKEND_PORT", "8080");
    static final String SANDBOX = "http://localhost:" + setting("WEWALL_SANDBOX_PORT", "8090");
    static final Path PICTURES = Path.of("target", "pictures");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** Another world may have been left running on the same ports: its people are not met again. */
    private static final AtomicLong STRANGERS = new AtomicLong(600_000 + System.nanoTime() % 300_000);

    private World() {}

    /** The Telegram id of somebody who was never here. */
    static long stranger() {
        return STRANGERS.incrementAndGet();
    }

    static String setting(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .orElse(otherwise);
    }

    static JsonNode get(String url) {
        return JSON.readTree(send(HttpRequest.newBuilder(URI.create(url)).GET()).body());
    }

    static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    static Answer post(String url, Object body) {
        return post(url, JSON.writeValueAsString(body), Map.of());
    }

    static Answer post(String url, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        HttpResponse<String> response = send(request);
        return new Answer(response.statusCode(), response.body().isEmpty() ? null : JSON.readTree(response.body()));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** A status and the JSON that came with it. */
    record Answer(int status, JsonNode body) {}
}
