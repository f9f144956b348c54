package ai.wewall.sandbox;

import ai.wewall.sandbox.embedded.EmbeddedPostgres;
import ai.wewall.sandbox.embedded.SharedServers;
import ai.wewall.sandbox.telegram.BotIdentity;
import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The simulators on a port and a database of their own, reached over HTTP. */
public final class RunningSandbox implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    /** As long as a machine may need that builds several things at once; what fails still fails. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final AtomicLong PEOPLE = new AtomicLong(5_000_000);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final BotIdentity bot;
    private final BotIdentity staff;
    private final String address;

    private RunningSandbox(ConfigurableApplicationContext context) {
        this.context = context;
        BotDirectory bots = context.getBean(BotDirectory.class);
        bot = bots.of(BotName.CLIENT);
        staff = bots.of(BotName.STAFF);
        address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    private static final class Shared {

        /** Bots may hurry here; how fast they may be is tested elsewhere. */
        private static final RunningSandbox ONE = start(
                SharedServers.newDatabase(),
                Map.of(
                        "sandbox.telegram.limits.per-second", "100000",
                        "sandbox.telegram.limits.chat-burst", "100000",
                        "sandbox.telegram.answer-within", "1m"));
    }

    /** The one that all tests of this JVM may use with people of their own. */
    public static RunningSandbox shared() {
        return Shared.ONE;
    }

    /** One over a database, with settings. */
    public static RunningSandbox start(String database, Map<String, String> settings) {
        Awaitility.setDefaultTimeout(PATIENCE);
        Map<String, Object> properties = new HashMap<>(settings);
        properties.put("server.port", 0);
        properties.put("spring.datasource.url", SharedServers.postgres().jdbcUrl(database));
        properties.put("spring.datasource.username", EmbeddedPostgres.USER);
        properties.put("spring.datasource.password", "");
        properties.put("spring.datasource.hikari.maximum-pool-size", 6);
        SpringApplication application = new SpringApplication(SandboxApplication.class);
        application.setDefaultProperties(properties);
        return new RunningSandbox(application.run());
    }

    /** An answer of either API. */
    public record Answer(int status, JsonNode body, HttpHeaders headers) {

        /** What the Bot API answered. */
        public JsonNode result() {
            if (!body.path("ok").asBoolean(false)) {
                throw new AssertionError("refused: " + body);
            }
            return body.path("result");
        }

        /** Why the Bot API refused, or what it answered instead. */
        public String refusal() {
            return body.path("description").asString(body.toString());
        }
    }

    /** Somebody who has not been there before. */
    public long person() {
        return PEOPLE.incrementAndGet();
    }

    /** Somebody who has written to the client bot. */
    public long acquaintance() {
        long person = person();
        say(person, "Здравствуйте");
        return person;
    }

    /** Calls a method of the client bot with a JSON body. */
    public Answer call(String method, Map<String, ?> parameters) {
        return post("/bot" + bot.token() + "/" + method, parameters);
    }

    /** Calls a method of the staff bot with a JSON body. */
    public Answer staffCall(String method, Map<String, ?> parameters) {
        return post("/bot" + staff.token() + "/" + method, parameters);
    }

    /** A group that nobody has used before. */
    public long group() {
        return -1_000_000_000_000L - PEOPLE.incrementAndGet();
    }

    /** Makes a group, or changes it, for a bot. */
    public Answer putGroup(String bot, long group, Map<String, ?> wanted) {
        return put("/telegram/api/chats/" + group + "?bot=" + bot, wanted);
    }

    /** Lets a person do something in a group of a bot. */
    public Answer actIn(String bot, long group, Map<String, ?> action) {
        return post("/telegram/api/chats/" + group + "/messages?bot=" + bot, action);
    }

    /** The newest update of a bot, all older ones being forgotten. */
    public JsonNode newest(String bot) {
        JsonNode updates = (bot.equals("staff")
                        ? staffCall("getUpdates", Map.of("offset", -1))
                        : call("getUpdates", Map.of("offset", -1)))
                .result();
        return updates.isEmpty() ? updates : updates.get(0);
    }

    /** Sends a text by the client bot and answers the message. */
    public JsonNode send(long chat, String text) {
        return call("sendMessage", Map.of("chat_id", chat, "text", text)).result();
    }

    /** Lets a person write to the client bot; answers the id of the message. */
    public int say(long person, String text) {
        return act(person, Map.of("text", text)).body().path("messageId").asInt();
    }

    /** Lets a person do something with the client bot. */
    public Answer act(long person, Map<String, ?> action) {
        return post("/telegram/api/users/" + person + "/messages", action);
    }

    /** The messages of a person's chat with the client bot. */
    public JsonNode messages(long person) {
        return get("/telegram/api/chats/" + person + "/messages").body().path("messages");
    }

    public Answer get(String path) {
        return exchange(request(path).GET().build());
    }

    public Answer delete(String path) {
        return exchange(request(path).DELETE().build());
    }

    public Answer post(String path, Object body) {
        return exchange(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    public Answer put(String path, Object body) {
        return exchange(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    /** Sends a request and reads the answer as JSON; nothing is null. */
    public Answer exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            String body = response.body().isBlank() ? "null" : response.body();
            return new Answer(response.statusCode(), JSON.readTree(body), response.headers());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public HttpClient http() {
        return http;
    }

    public BotIdentity bot() {
        return bot;
    }

    public BotIdentity staff() {
        return staff;
    }

    /** A part of the sandbox, where tests of its own module need one. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public String address() {
        return address;
    }

    @Override
    public void close() {
        context.close();
    }
}
