package ai.wewall.sandbox.telegram.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import ai.wewall.sandbox.RunningSandbox.Answer;
import ai.wewall.sandbox.embedded.SharedServers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LongPollTest {

    private static RunningSandbox sandbox;
    private static long offset;

    @BeforeAll
    static void start() {
        sandbox =
                RunningSandbox.start(SharedServers.newDatabase(), Map.of("sandbox.telegram.limits.chat-burst", "1000"));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @BeforeEach
    void takeNoteOfTheNewest() {
        sandbox.say(sandbox.person(), "Начало");
        offset = last(poll(Map.of("offset", -1, "timeout", 5)).result()) + 1;
    }

    @Test
    void updateStaysUntilItIsConfirmed() {
        sandbox.say(sandbox.person(), "Раз");

        JsonNode first = poll(Map.of("offset", offset, "timeout", 5)).result();
        JsonNode again = poll(Map.of("offset", offset, "timeout", 5)).result();
        assertThat(again).isEqualTo(first);
        JsonNode next = poll(Map.of("offset", last(first) + 1)).result();

        assertThat(first).hasSize(1);
        assertThat(next).isEmpty();
    }

    @Test
    void waitingPollAnswersAsSoonAsSomebodyWrites() {
        CompletableFuture<Answer> waiting = pollAside(Map.of("offset", offset, "timeout", 30));
        assertThat(waiting).isNotDone();

        sandbox.say(sandbox.person(), "Наконец");

        assertThat(waiting)
                .succeedsWithin(Duration.ofSeconds(20))
                .satisfies(answer -> assertThat(
                                answer.result().at("/0/message/text").asString())
                        .isEqualTo("Наконец"));
    }

    @Test
    void emptyPollEndsWithItsTime() {
        long begin = System.nanoTime();

        assertThat(poll(Map.of("offset", offset + 1000, "timeout", 1)).result()).isEmpty();

        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin)).isBetween(900L, 20_000L);
    }

    @Test
    void newestPollerWins() {
        CompletableFuture<Answer> older =
                pollAside(Map.of("offset", offset, "timeout", 30, "allowed_updates", List.of("message", "poll")));
        Awaitility.await()
                .until(() -> sandbox.call("getWebhookInfo", Map.of())
                        .result()
                        .path("allowed_updates")
                        .toString()
                        .contains("poll"));

        Answer newer = poll(Map.of("offset", offset, "timeout", 1, "allowed_updates", List.of()));

        assertThat(newer.status()).isEqualTo(200);
        assertThat(older).succeedsWithin(Duration.ofSeconds(20)).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.refusal())
                    .isEqualTo("Conflict: terminated by other getUpdates request; make sure that only one bot "
                            + "instance is running");
        });
    }

    @Test
    void idsGrowByOneAndLimitCutsFromTheOldest() {
        List.of("а", "б", "в").forEach(text -> sandbox.say(sandbox.person(), text));

        JsonNode two = poll(Map.of("offset", offset, "limit", 2, "timeout", 5)).result();

        assertThat(two)
                .extracting(update -> update.at("/message/text").asString())
                .containsExactly("а", "б");
        assertThat(last(two)).isEqualTo(two.get(0).path("update_id").asInt() + 1);
    }

    @Test
    void negativeOffsetKeepsTheNewest() {
        List.of("а", "б", "в").forEach(text -> sandbox.say(sandbox.person(), text));

        JsonNode newest = poll(Map.of("offset", -1)).result();

        assertThat(newest)
                .extracting(update -> update.at("/message/text").asString())
                .containsExactly("в");
    }

    @Test
    void unwantedKindsDoNotArriveUntilTheListChanges() {
        long person = sandbox.person();
        poll(Map.of("offset", offset - 1, "allowed_updates", List.of("callback_query")));
        sandbox.say(person, "Не слышно");
        poll(Map.of("offset", offset, "allowed_updates", List.of()));
        sandbox.say(person, "Слышно");

        JsonNode updates = poll(Map.of("offset", offset, "timeout", 5)).result();

        assertThat(updates)
                .extracting(update -> update.at("/message/text").asString())
                .containsExactly("Слышно");
    }

    @Test
    void hastyRepetitionGetsOneUpdate() {
        List.of("а", "б").forEach(text -> sandbox.say(sandbox.person(), text));
        assertThat(poll(Map.of("offset", offset)).result()).hasSize(2);

        Awaitility.await().until(() -> poll(Map.of("offset", offset)).result().size() == 1);
    }

    private Answer poll(Map<String, ?> parameters) {
        return sandbox.call("getUpdates", parameters);
    }

    private CompletableFuture<Answer> pollAside(Map<String, ?> parameters) {
        return CompletableFuture.supplyAsync(() -> poll(parameters));
    }

    private static int last(JsonNode updates) {
        return updates.get(updates.size() - 1).path("update_id").asInt();
    }
}
