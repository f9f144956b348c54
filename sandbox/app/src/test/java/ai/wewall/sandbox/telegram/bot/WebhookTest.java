package ai.wewall.sandbox.telegram.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import ai.wewall.sandbox.embedded.SharedServers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebhookTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static RunningSandbox sandbox;

    private final List<JsonNode> arrived = new CopyOnWriteArrayList<>();
    private final AtomicReference<String> secret = new AtomicReference<>("");
    private final AtomicReference<String> answer = new AtomicReference<>("");
    private final AtomicLong refused = new AtomicLong();
    private final AtomicReference<CountDownLatch> gate = new AtomicReference<>(new CountDownLatch(0));
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final long person = sandbox.person();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer hook;

    @BeforeAll
    static void startSandbox() {
        sandbox = RunningSandbox.start(SharedServers.newDatabase(), Map.of());
    }

    @AfterAll
    static void stopSandbox() {
        sandbox.close();
    }

    @BeforeEach
    void setWebhook() throws IOException {
        hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hook.setExecutor(threads);
        hook.createContext("/", this::receive);
        hook.start();
        Map<String, Object> webhook = Map.of("url", url(), "secret_token", "s3cret_-", "drop_pending_updates", true);
        await(() -> sandbox.call("setWebhook", webhook).status() == 200);
    }

    @AfterEach
    void stop() {
        hook.stop(0);
        threads.shutdownNow();
    }

    @Test
    void updateIsDeliveredWithTheSecretAndConfirmed() {
        sandbox.say(person, "Привет");

        await(() -> arrived.size() == 1);
        assertThat(arrived.getFirst().at("/message/text").asString()).isEqualTo("Привет");
        assertThat(secret).hasValue("s3cret_-");
        await(() -> pending() == 0);
    }

    @Test
    void failedUpdateHoldsBackItsOwnChatAlone() {
        refused.set(person);
        sandbox.say(person, "раз");
        sandbox.say(person, "два");
        sandbox.say(sandbox.person(), "другой");
        await(() -> arrived.size() == 1);
        await(() -> !lastError().isEmpty());

        refused.set(0);

        await(() -> arrived.size() == 3);
        assertThat(arrived)
                .extracting(update -> update.at("/message/text").asString())
                .containsExactly("другой", "раз", "два");
        assertThat(lastError()).isEqualTo("Wrong response from the webhook: 500 Internal Server Error");
    }

    @Test
    void longQueueOfAFailingChatHoldsBackNobodyElse() {
        refused.set(person);
        for (int number = 0; number < 520; number++) {
            sandbox.say(person, "снова");
        }

        sandbox.say(sandbox.person(), "другой");

        await(() -> !arrived.isEmpty());
        assertThat(arrived.getFirst().at("/message/text").asString()).isEqualTo("другой");
        sandbox.call("deleteWebhook", Map.of("drop_pending_updates", true)).result();
    }

    @Test
    void answerMayCarryACall() {
        answer.set("{\"method\":\"sendMessage\",\"chat_id\":%d,\"text\":\"Ответ\"}".formatted(person));
        sandbox.say(person, "Вопрос");

        await(() -> sandbox.messages(person).size() == 2);
        assertThat(sandbox.messages(person).get(1).path("text").asString()).isEqualTo("Ответ");
    }

    @Test
    void pollingIsRefusedUntilTheWebhookIsGone() {
        assertThat(sandbox.call("getUpdates", Map.of()).refusal())
                .isEqualTo("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete "
                        + "the webhook first");

        sandbox.call("deleteWebhook", Map.of()).result();

        assertThat(sandbox.call("getUpdates", Map.of()).status()).isEqualTo(200);
        assertThat(sandbox.call("getWebhookInfo", Map.of()).result().path("url").asString())
                .isEmpty();
    }

    @Test
    void answerTellsWhetherAnythingChanged() {
        Map<String, Object> same = Map.of("url", url(), "secret_token", "s3cret_-");

        await(() -> told("setWebhook", same).equals("Webhook is already set"));

        assertThat(told("deleteWebhook", Map.of())).isEqualTo("Webhook was deleted");
        assertThat(told("deleteWebhook", Map.of())).isEqualTo("Webhook is already deleted");
        await(() -> told("setWebhook", same).equals("Webhook was set"));
    }

    @Test
    void unreachableWebhookIsTold() {
        hook.stop(0);
        sandbox.say(person, "Привет");

        await(() -> lastError().equals("Connection refused"));
    }

    @Test
    void chatsAreServedSideBySideUpToTheirNumber() {
        gate.set(new CountDownLatch(1));
        await(() -> sandbox.call("setWebhook", Map.of("url", url(), "max_connections", 2))
                        .status()
                == 200);

        for (int number = 0; number < 6; number++) {
            sandbox.say(sandbox.person(), "Привет");
        }

        await(() -> atOnce.get() == 2);
        Awaitility.await().during(Duration.ofMillis(300)).until(() -> atOnce.get() == 2);
        gate.get().countDown();
        await(() -> arrived.size() == 6);
        assertThat(mostAtOnce).hasValue(2);
    }

    @Test
    void hastyOrStrangeWebhookIsRefused() {
        await(() -> sandbox.call("setWebhook", Map.of("url", url())).status() == 429);
        Awaitility.await()
                .untilAsserted(() -> assertThat(sandbox.call("setWebhook", Map.of("url", url(), "secret_token", "ä"))
                                .refusal())
                        .isEqualTo("Bad Request: secret token contains unallowed characters"));
    }

    private String told(String method, Map<String, ?> parameters) {
        return sandbox.call(method, parameters).body().path("description").asString("");
    }

    private void receive(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try {
            answer(exchange);
        } finally {
            atOnce.decrementAndGet();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        waitAtTheGate();
        JsonNode update = JSON.readTree(exchange.getRequestBody());
        boolean fails = update.at("/message/chat/id").asLong() == refused.get();
        if (!fails) {
            secret.set(exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token"));
            arrived.add(update);
        }
        byte[] body = answer.get().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(fails ? 500 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void waitAtTheGate() {
        try {
            gate.get().await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String lastError() {
        return sandbox.call("getWebhookInfo", Map.of())
                .result()
                .path("last_error_message")
                .asString("");
    }

    private String url() {
        return "http://127.0.0.1:" + hook.getAddress().getPort() + "/hook";
    }

    private int pending() {
        return sandbox.call("getWebhookInfo", Map.of())
                .result()
                .path("pending_update_count")
                .asInt();
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().until(condition);
    }
}
