package ai.wewall.search.domain.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A worked case of the dialogue: turns and what the last one has to give.
 *
 * @param turns sent in order, each with the criteria that the one before returned
 * @param asks whether the last answer asks something back; null where the case leaves that open
 */
record DialogueCase(
        String id,
        List<String> turns,
        String intent,
        JsonNode criteria,
        @Nullable Boolean asks) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The cases of a file of the folder {@code dialogue}. */
    static List<DialogueCase> of(String file) {
        try (InputStream stream = DialogueCase.class.getResourceAsStream("/dialogue/" + file)) {
            String lines = new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(DialogueCase::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DialogueCase parse(String line) {
        JsonNode node = JSON.readTree(line);
        List<String> turns = Stream.iterate(0, i -> i + 1)
                .limit(node.get("turns").size())
                .map(i -> node.get("turns").get(i).stringValue())
                .toList();
        Boolean asks = node.has("asks") ? node.get("asks").booleanValue() : null;
        return new DialogueCase(
                node.get("id").stringValue(), turns, node.get("intent").stringValue(), node.get("criteria"), asks);
    }

    @Override
    public String toString() {
        return id + " " + String.join(" | ", turns);
    }
}
