package ai.wewall;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes JSON with the keys of every object sorted, two spaces a level and a line end at the end. */
final class SortedJson {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final PrettyPrinter PRINTER = new DefaultPrettyPrinter()
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT)
            .withSeparators(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""));

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The document in its one form, without one field of its outermost object. */
    byte[] rewritten(byte[] document, String leftOut) {
        JsonNode tree = json.readTree(document);
        tree.asObject().remove(leftOut);
        String text = json.writer().with(PRINTER).writeValueAsString(sorted(tree));
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode sorted(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                Map<String, JsonNode> byName = new TreeMap<>();
                object.properties().forEach(field -> byName.put(field.getKey(), sorted(field.getValue())));
                yield json.createObjectNode().setAll(byName);
            }
            case ArrayNode array -> {
                ArrayNode copy = json.createArrayNode();
                array.forEach(element -> copy.add(sorted(element)));
                yield copy;
            }
            default -> node;
        };
    }
}
