package ai.wewall.bench.load;

import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes sure that two servers answer the same: cards in their order, totals, counts. */
final class SameAnswers {

    private SameAnswers() {}

    /**
     * Compares the answers to all requests.
     *
     * @throws IllegalStateException where they differ
     */
    static void check(Server one, Server other, List<byte[]> bodies) {
        for (byte[] body : bodies) {
            String left = comparable(one.answer(body));
            String right = comparable(other.answer(body));
            if (!left.equals(right)) {
                throw new IllegalStateException(
                        "%s and %s differ:%n%s%n%s".formatted(one.name(), other.name(), left, right));
            }
        }
    }

    private static String comparable(byte[] answer) {
        JsonNode tree = Bodies.JSON.readTree(answer);
        StringBuilder text = new StringBuilder("total " + tree.get("total").asInt());
        tree.get("items").forEach(item -> text.append('\n').append(card((ObjectNode) item)));
        tree.get("facets").properties().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(facet -> text.append('\n').append(facet.getKey()).append(counts(facet.getValue())));
        return text.toString();
    }

    /** Numbers and moments are written in more than one way. */
    private static TreeMap<String, String> card(ObjectNode card) {
        TreeMap<String, String> fields = new TreeMap<>();
        card.properties().forEach(field -> fields.put(field.getKey(), plain(field.getKey(), field.getValue())));
        return fields;
    }

    private static String plain(String name, JsonNode value) {
        if (value.isNumber()) {
            return String.valueOf(value.asDouble());
        }
        return name.equals("publishedAt")
                ? java.time.Instant.parse(value.asString()).toString()
                : value.toString();
    }

    private static TreeMap<String, Integer> counts(JsonNode facet) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        facet.forEach(value ->
                counts.put(value.get("value").asString(), value.get("count").asInt()));
        return counts;
    }
}
