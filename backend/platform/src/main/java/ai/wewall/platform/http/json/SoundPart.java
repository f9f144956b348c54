package ai.wewall.platform.http.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A JSON tree without what was refused: a refused field is left out, a refused element becomes null. */
final class SoundPart {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SoundPart() {}

    static JsonNode of(JsonNode node, String path, Refusals refusals) {
        if (!refusals.hasInside(path)) {
            return node;
        }
        return switch (node) {
            case ObjectNode object -> object(object, path, refusals);
            case ArrayNode array -> array(array, path, refusals);
            default -> node;
        };
    }

    private static JsonNode object(ObjectNode node, String path, Refusals refusals) {
        ObjectNode sound = NODES.objectNode();
        node.forEachEntry((name, value) -> {
            String field = Refusals.join(path, name);
            if (!refusals.isRefused(field)) {
                sound.set(name, of(value, field, refusals));
            }
        });
        return sound;
    }

    private static JsonNode array(ArrayNode node, String path, Refusals refusals) {
        ArrayNode sound = NODES.arrayNode(node.size());
        for (int index = 0; index < node.size(); index++) {
            String element = path + "[" + index + "]";
            sound.add(refusals.isRefused(element) ? NODES.nullNode() : of(node.get(index), element, refusals));
        }
        return sound;
    }
}
