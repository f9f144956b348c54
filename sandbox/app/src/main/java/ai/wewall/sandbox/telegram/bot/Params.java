package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The parameters of a call, as text whatever way they came; nested values are JSON text. */
final class Params {

    private final Map<String, String> values;
    private final Map<String, Upload> uploads;
    private final TelegramJson json;

    Params(Map<String, String> values, Map<String, Upload> uploads, TelegramJson json) {
        this.values = values;
        this.uploads = uploads;
        this.json = json;
    }

    Map<String, String> values() {
        return values;
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** A number; what is none counts as not given, as the service has it. */
    int number(String name, int fallback) {
        try {
            return has(name) ? Integer.parseInt(text(name).strip()) : fallback;
        } catch (NumberFormatException notNumber) {
            return fallback;
        }
    }

    boolean flag(String name) {
        String value = text(name).strip().toLowerCase(Locale.ROOT);
        return value.equals("true") || value.equals("1") || value.equals("yes");
    }

    /**
     * Nested JSON.
     *
     * @param onError what the service says where it is none
     */
    Optional<JsonNode> json(String name, String onError) {
        try {
            return json(name);
        } catch (JacksonException unreadable) {
            throw Refusal.badRequest(onError);
        }
    }

    /**
     * Nested JSON.
     *
     * @throws JacksonException where it is none
     */
    Optional<JsonNode> json(String name) {
        return has(name) ? Optional.of(json.parse(text(name))).filter(node -> !node.isNull()) : Optional.empty();
    }

    /** No parameters at all. */
    static Params none() {
        return new Params(Map.of(), Map.of(), new TelegramJson());
    }

    /** The id that a text names, or 0 where it is none. */
    static long idOf(String text) {
        return text.strip().matches("\\d{1,18}") ? Long.parseLong(text.strip()) : 0;
    }

    /** A JSON value as the text of a parameter. */
    static String asText(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        return value.isValueNode() ? value.asString() : value.toString();
    }

    /** The file that came under a name. */
    @Nullable
    Upload upload(String name) {
        return uploads.get(name);
    }
}
