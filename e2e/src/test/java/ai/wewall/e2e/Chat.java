package ai.wewall.e2e;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** One person's chat with the client bot, by the sandbox's interface for programs. */
final class Chat {

    private final long person;

    Chat(long person) {
        this.person = person;
    }

    void says(String text) {
        World.post(World.SANDBOX + "/telegram/api/users/" + person + "/messages", Map.of("text", text));
    }

    void presses(JsonNode message, String data) {
        World.post(
                World.SANDBOX + "/telegram/api/users/" + person + "/messages",
                Map.of("callback", Map.of("messageId", message.path("id").asLong(), "data", data)));
    }

    List<JsonNode> messages() {
        JsonNode all = World.get(World.SANDBOX + "/telegram/api/chats/" + person + "/messages?after=0");
        return StreamSupport.stream(all.path("messages").spliterator(), false).toList();
    }

    JsonNode waitsFor(Predicate<JsonNode> wanted) {
        AtomicReference<JsonNode> found = new AtomicReference<>();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    messages().stream()
                            .filter(wanted)
                            .reduce((first, last) -> last)
                            .ifPresent(found::set);
                    return found.get() != null;
                });
        return found.get();
    }

    String initData() {
        return World.get(World.SANDBOX + "/telegram/api/users/" + person + "/init-data")
                .path("initData")
                .asString();
    }
}
