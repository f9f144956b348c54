package ai.wewall.telegram.adapter.telegram;

import ai.wewall.telegram.application.inbox.Envelopes;
import ai.wewall.telegram.application.inbox.RawUpdate;
import ai.wewall.telegram.domain.ChatId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/**
 * Reads id and chat of an update without knowing its kind: whatever the kind, the chat stands in one of three places.
 */
final class JsonEnvelopes implements Envelopes {

    private static final String ID = "update_id";

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public Optional<RawUpdate> open(String text) {
        try {
            JsonNode update = json.readTree(text);
            return update.path(ID).isIntegralNumber()
                    ? Optional.of(new RawUpdate(update.path(ID).asLong(), new ChatId(chatOf(update)), text))
                    : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    private static long chatOf(JsonNode update) {
        for (JsonNode part : update) {
            for (JsonNode place : new JsonNode[] {
                part.path("chat"), part.path("message").path("chat"), part.path("from"), part.path("user")
            }) {
                if (place.path("id").isIntegralNumber()) {
                    return place.path("id").asLong();
                }
            }
        }
        return 0;
    }
}
