package ai.wewall.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a user as Telegram writes one. */
final class TelegramUserJson {

    /** Telegram's ids have at most 52 bits. */
    private static final long LARGEST_ID = 1L << 52;

    private final JsonMapper json;

    TelegramUserJson(JsonMapper json) {
        this.json = json;
    }

    Optional<TelegramAccount> read(String text) {
        try {
            JsonNode user = json.readTree(text);
            JsonNode id = user.path("id");
            if (!id.isIntegralNumber() || !id.canConvertToLong() || id.asLong() <= 0 || id.asLong() >= LARGEST_ID) {
                return Optional.empty();
            }
            return Optional.of(new TelegramAccount(
                    id.asLong(),
                    user.path("first_name").asString(""),
                    text(user, "last_name"),
                    text(user, "username"),
                    text(user, "language_code")));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static @Nullable String text(JsonNode user, String field) {
        JsonNode value = user.path(field);
        return value.isString() ? value.asString() : null;
    }
}
