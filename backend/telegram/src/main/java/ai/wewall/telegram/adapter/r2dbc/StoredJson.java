package ai.wewall.telegram.adapter.r2dbc;

import ai.wewall.telegram.domain.delivery.Keyboard;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.delivery.Picture;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The form in which rows keep what is of our own making; fields that a later release has added are passed over. */
final class StoredJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .addMixIn(Outgoing.class, ByName.class)
            .addMixIn(Picture.class, ByName.class)
            .addMixIn(Keyboard.Key.class, ByName.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String write(Object value) {
        return mapper.writerFor(value instanceof Outgoing ? Outgoing.class : value.getClass())
                .writeValueAsString(value);
    }

    <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    /** Sealed types carry the simple name of their record. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface ByName {}
}
