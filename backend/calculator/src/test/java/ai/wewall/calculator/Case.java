package ai.wewall.calculator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One worked case.
 *
 * @param json the whole line
 */
public record Case(String id, JsonNode json) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** The cases of a file below {@code finance/}. */
    public static Stream<Case> of(String file) {
        try (InputStream in = Case.class.getResourceAsStream("/finance/finance-" + file + ".jsonl")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(MAPPER::readTree)
                    .map(line -> new Case(line.path("id").asString(), line));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public JsonNode request() {
        return json.path("request");
    }

    public JsonNode expected() {
        return json.path("expected");
    }

    /** Whether the case is about a request that is refused. */
    public boolean isRefusal() {
        return expected().path("status").asInt(200) == 400;
    }

    @Override
    public String toString() {
        return id;
    }
}
