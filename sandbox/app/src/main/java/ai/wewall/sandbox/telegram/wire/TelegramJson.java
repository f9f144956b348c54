package ai.wewall.sandbox.telegram.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Telegram's manner of JSON: lower case with underscores, nothing where nothing is given. */
public final class TelegramJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /** The text of a value. */
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    /** The bytes of a value. */
    public byte[] bytes(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    /** A value of ours that {@link #write} wrote. */
    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    /** The value as a tree. */
    public ObjectNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    /** Any value as a tree. */
    public JsonNode value(Object value) {
        return mapper.valueToTree(value);
    }

    /** An empty object. */
    public ObjectNode object() {
        return mapper.createObjectNode();
    }

    /**
     * Any JSON that arrived.
     *
     * @throws JacksonException where it is none
     */
    public JsonNode parse(String json) {
        return mapper.readTree(json);
    }
}
