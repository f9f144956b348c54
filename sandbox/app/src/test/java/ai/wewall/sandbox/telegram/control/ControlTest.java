package ai.wewall.sandbox.telegram.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.sandbox.RunningSandbox;
import ai.wewall.sandbox.RunningSandbox.Answer;
import ai.wewall.sandbox.embedded.SharedServers;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ControlTest {

    private static RunningSandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = RunningSandbox.start(SharedServers.newDatabase(), Map.of());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @AfterEach
    void endFaults() {
        assertThat(sandbox.delete("/telegram/api/faults").status()).isEqualTo(204);
    }

    @Test
    void faultyStatusIsAnsweredAsTheServiceWould() {
        order(Map.of("kind", "STATUS", "status", 500, "method", "getMe"));

        Answer answer = sandbox.call("getMe", Map.of());

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.refusal()).isEqualTo("Internal Server Error");
        assertThat(sandbox.call("getWebhookInfo", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void tooManyRequestsTellHowLongToWait() {
        order(Map.of("kind", "STATUS", "status", 429));

        Answer answer = sandbox.call("getMe", Map.of());

        assertThat(answer.body().at("/parameters/retry_after").asInt()).isEqualTo(1);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void gatewayAnswersWithAPage() throws Exception {
        order(Map.of("kind", "STATUS", "status", 502));

        HttpResponse<String> response = sandbox.http()
                .send(
                        sandbox.request("/bot" + sandbox.bot().token() + "/getMe")
                                .GET()
                                .build(),
                        BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(response.body()).contains("<h1>502 Bad Gateway</h1>");
    }

    @Test
    void resetConnectionGivesNoAnswer() {
        order(Map.of("kind", "RESET", "method", "getme"));

        assertThatThrownBy(() -> sandbox.call("getMe", Map.of())).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void hangingCallIsLetGoWhenTheFaultEnds() {
        order(Map.of("kind", "HANG", "method", "getMe", "forSeconds", 60));
        CompletableFuture<Answer> hanging = CompletableFuture.supplyAsync(() -> sandbox.call("getMe", Map.of()));
        Awaitility.await().until(() -> requests().toString().contains("HANG"));

        endFaults();

        assertThat(hanging).failsWithin(Duration.ofSeconds(30));
    }

    @Test
    void answerCutInTheMiddleWasWorkedOn() {
        long person = sandbox.acquaintance();
        order(Map.of("kind", "CUT_MID_STREAM", "method", "sendMessage"));

        assertThatThrownBy(() -> sandbox.send(person, "Да")).hasCauseInstanceOf(IOException.class);

        assertThat(sandbox.messages(person)).hasSize(2);
    }

    @Test
    void garbageIsNoJson() {
        order(Map.of("kind", "GARBAGE", "method", "getMe"));

        assertThatThrownBy(() -> sandbox.call("getMe", Map.of())).hasMessageContaining("Unexpected character");
    }

    @Test
    void slowAnswerIsTheRightOne() {
        order(Map.of("kind", "SLOW", "method", "getMe", "delayMillis", 300));
        long begin = System.nanoTime();

        assertThat(sandbox.call("getMe", Map.of()).result().path("is_bot").asBoolean())
                .isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(299));
    }

    @Test
    void senselessOrdersAreRefused() {
        for (Map<String, ?> senseless : List.<Map<String, ?>>of(
                Map.of(),
                Map.of("kind", "EXPLODE"),
                Map.of("kind", "HANG", "share", 2),
                Map.of("kind", "STATUS", "status", 200))) {
            assertThat(sandbox.post("/telegram/api/faults", senseless).status()).isEqualTo(400);
        }
        assertThat(sandbox.post("/telegram/api/limits", Map.of("factor", 0)).status())
                .isEqualTo(400);
    }

    @Test
    void limitsAreMultiplied() {
        long person = sandbox.acquaintance();
        sandbox.post("/telegram/api/limits", Map.of("factor", 50));

        for (int number = 0; number < 20; number++) {
            sandbox.send(person, "Да");
        }

        assertThat(sandbox.messages(person)).hasSize(21);
    }

    @Test
    void whatArrivedIsListed() {
        sandbox.call("getMe", Map.of());

        Awaitility.await().untilAsserted(() -> {
            JsonNode last = requests().get(requests().size() - 1);
            assertThat(last.path("method").asString()).isEqualTo("getMe");
            assertThat(last.path("caller").asString()).isEqualTo("client");
            assertThat(last.path("status").asInt()).isEqualTo(200);
        });
        assertThat(requests().toString()).doesNotContain(sandbox.bot().token());
    }

    @Test
    void emptiedStateKeepsItsCountersAndWhatTheBotSet() {
        sandbox.call("setMyDescription", Map.of("description", "Остаюсь"));
        int messageBefore = sandbox.say(7, "До");
        int updateBefore = newestUpdate();

        assertThat(sandbox.delete("/telegram/api/state").status()).isEqualTo(204);

        assertThat(sandbox.messages(7)).isEmpty();
        assertThat(sandbox.call("getUpdates", Map.of()).result()).isEmpty();
        assertThat(sandbox.say(7, "После")).isGreaterThan(messageBefore);
        assertThat(newestUpdate()).isGreaterThan(updateBefore);
        assertThat(sandbox.call("getMyDescription", Map.of())
                        .result()
                        .path("description")
                        .asString())
                .isEqualTo("Остаюсь");
    }

    private static JsonNode requests() {
        return sandbox.get("/telegram/api/requests").body().path("requests");
    }

    private static int newestUpdate() {
        return sandbox.call("getUpdates", Map.of("offset", -1))
                .result()
                .get(0)
                .path("update_id")
                .asInt();
    }

    private static void order(Map<String, ?> fault) {
        Map<String, Object> order = new HashMap<>(fault);
        order.putIfAbsent("forSeconds", 30);
        assertThat(sandbox.post("/telegram/api/faults", order).status()).isEqualTo(200);
    }
}
