package ai.wewall.telegram.twin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small server that answers like the Bot API, keeps what it was asked, and fails where it is told to. */
public final class FakeTelegram implements AutoCloseable {

    public static final String TOKEN = "1:test-token";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedDeque<Failure> failures = new ConcurrentLinkedDeque<>();
    private final UpdateQueue updates = new UpdateQueue();
    private final AtomicInteger messageIds = new AtomicInteger(100);

    public FakeTelegram() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Queues an update for long polling. */
    public void delivers(String update) {
        updates.add(JSON.readTree(update));
    }

    /** The next calls of a method that the predicate holds for fail so. */
    public void fails(String method, int times, Predicate<Call> which, int status, String body) {
        failures.add(new Failure(method.toLowerCase(Locale.ROOT), which, status, body, new AtomicInteger(times)));
    }

    /** Every call but those that fetch updates, in the order of arrival. */
    public List<Call> calls() {
        return calls.stream()
                .filter(call -> !call.method().equals("getupdates"))
                .toList();
    }

    public List<Call> calls(String method) {
        return calls.stream()
                .filter(call -> call.method().equals(method.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The offsets that were polled with, 0 for none. */
    public List<Long> offsets() {
        return calls("getUpdates").stream()
                .map(call -> Long.parseLong(call.fields().getOrDefault("offset", "0")))
                .toList();
    }

    private void serve(HttpExchange exchange) throws IOException {
        Call call = Call.read(exchange, JSON);
        calls.add(call);
        Failure failure =
                failures.stream().filter(each -> each.takes(call)).findFirst().orElse(null);
        if (failure != null && failure.status() == 0) {
            exchange.close();
            return;
        }
        byte[] body = (failure == null ? success(call) : failure.body()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(failure == null ? 200 : failure.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String success(Call call) {
        return switch (call.method()) {
            case "getupdates" -> "{\"ok\":true,\"result\":" + updates.next(call.fields()) + "}";
            case "sendmessage", "sendphoto", "senddocument" -> message(call, messageIds.incrementAndGet());
            case "editmessagemedia", "editmessagecaption" ->
                message(call, Integer.parseInt(call.fields().get("message_id")));
            default -> "{\"ok\":true,\"result\":true}";
        };
    }

    private static String message(Call call, int id) {
        return "{\"ok\":true,\"result\":{\"message_id\":%d,\"date\":1,\"chat\":{\"id\":%s,\"type\":\"private\"}}}"
                .formatted(id, call.fields().get("chat_id"));
    }

    public static String error(int code, String description) {
        return "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"}".formatted(code, description);
    }

    public static String tooMany(int seconds) {
        return "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after %1$d\",\"parameters\":{\"retry_after\":%1$d}}"
                .formatted(seconds);
    }

    @Override
    public void close() {
        updates.close();
        server.stop(0);
    }

    private record Failure(String method, Predicate<Call> which, int status, String body, AtomicInteger left) {

        boolean takes(Call call) {
            return call.method().equals(method) && which.test(call) && left.getAndDecrement() > 0;
        }
    }

    /**
     * A call of a method.
     *
     * @param method in lower case
     * @param fields its parameters, nested ones as JSON
     * @param at when it arrived, {@link System#nanoTime()}
     */
    public record Call(String method, Map<String, String> fields, long at) {

        static Call read(HttpExchange exchange, JsonMapper json) throws IOException {
            String path = exchange.getRequestURI().getPath();
            String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
            byte[] body = exchange.getRequestBody().readAllBytes();
            return new Call(
                    path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT),
                    type.startsWith("multipart/") ? Multipart.fields(type, body) : Multipart.json(json, body),
                    System.nanoTime());
        }

        public String text() {
            return fields.getOrDefault("text", fields.getOrDefault("caption", ""));
        }

        public JsonNode json(String field) {
            return JSON.readTree(fields.getOrDefault(field, "null"));
        }
    }
}
