package ai.wewall.platform.http.json;

import ai.wewall.model.problem.FieldError;
import ai.wewall.model.schema.Field;
import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.model.schema.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parameters of a query as the JSON object that they stand for. What is no number or flag stays a text. */
final class QueryTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,99})(\\.\\d{1,99})?([eE][+-]?\\d{1,9})?");
    private static final Pattern LARGE_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    /** A number that no double holds, for one that even a decimal does not. */
    private static final BigDecimal OVERFLOWING = new BigDecimal("1e400");

    private QueryTree() {}

    static JsonNode of(MultiValueMap<String, String> query, ObjectSchema table) {
        ObjectNode tree = NODES.objectNode();
        query.forEach((name, values) ->
                tree.set(name, value(values, table.field(name).map(Field::type))));
        return tree;
    }

    /** Parameters that repeat and may not. */
    static List<FieldError> repeated(MultiValueMap<String, String> query, ObjectSchema table) {
        return table.fields().stream()
                .filter(field -> !(field.type() instanceof ValueType.ListOf))
                .filter(field -> query.getOrDefault(field.name(), List.of()).size() > 1)
                .map(field -> new FieldError(field.name(), "TOO_MANY"))
                .toList();
    }

    private static JsonNode value(List<@Nullable String> values, Optional<ValueType> type) {
        if (type.isPresent() && type.get() instanceof ValueType.ListOf list) {
            ArrayNode elements = NODES.arrayNode();
            values.stream()
                    .flatMap(each -> Stream.of(text(each).split(",", -1)))
                    .forEach(each -> elements.add(scalar(each, list.element())));
            return elements;
        }
        String first = text(values.getFirst());
        return type.map(known -> scalar(first, known)).orElseGet(() -> NODES.stringNode(first));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static JsonNode scalar(String text, ValueType type) {
        return switch (type) {
            case ValueType.Numeric ignored
            when NUMBER.matcher(text).matches() -> NODES.numberNode(new BigDecimal(text));
            case ValueType.Numeric ignored when LARGE_NUMBER.matcher(text).matches() -> NODES.numberNode(OVERFLOWING);
            case ValueType.Flag ignored
            when text.equals("true") || text.equals("false") -> NODES.booleanNode(Boolean.parseBoolean(text));
            default -> NODES.stringNode(text);
        };
    }
}
