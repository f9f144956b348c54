package ai.wewall.platform.http.json;

import ai.wewall.platform.PlainText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A JSON tree whose names and texts can be stored and written anywhere, see {@link PlainText}. */
final class PlainTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PlainTree() {}

    static JsonNode of(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode plain = NODES.objectNode();
                object.forEachEntry((name, value) -> plain.set(PlainText.of(name), of(value)));
                yield plain;
            }
            case ArrayNode array -> {
                ArrayNode plain = NODES.arrayNode(array.size());
                array.forEach(element -> plain.add(of(element)));
                yield plain;
            }
            case StringNode text -> NODES.stringNode(PlainText.of(text.asString()));
            default -> node;
        };
    }
}
