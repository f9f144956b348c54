package ai.wewall;

import ai.wewall.model.schema.Field;
import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.model.schema.ValueType;
import ai.wewall.platform.http.json.Schemas;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Shows in the schema of each request what its field table accepts, so that document and validation say the same. */
final class RequestBounds implements OpenApiCustomizer {

    private final Map<String, ObjectSchema> tables = new LinkedHashMap<>();

    RequestBounds(List<Schemas> modules) {
        modules.forEach(module -> module.tables().forEach(this::add));
    }

    private void add(ObjectSchema table) {
        if (tables.putIfAbsent(table.type().getSimpleName(), table) == null) {
            table.fields().forEach(field -> addNested(field.type()));
        }
    }

    private void addNested(ValueType type) {
        switch (type) {
            case ValueType.Nested nested -> add(nested.schema().get());
            case ValueType.ListOf list -> addNested(list.element());
            default -> {}
        }
    }

    /** The tables by the name of the schema that they describe, those inside of others included. */
    Map<String, ObjectSchema> tables() {
        return Map.copyOf(tables);
    }

    @Override
    public void customise(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        tables.forEach((name, table) -> {
            if (schemas.get(name) instanceof Schema<?> schema) {
                bound(schema, table);
            }
        });
    }

    private static void bound(Schema<?> schema, ObjectSchema table) {
        List<String> required =
                table.fields().stream().filter(Field::required).map(Field::name).toList();
        schema.setRequired(required.isEmpty() ? null : required);
        schema.setAdditionalProperties(false);
        table.fields().forEach(field -> {
            Schema<?> property = Objects.requireNonNull(schema.getProperties().get(field.name()), field.name());
            property.setDescription(field.description());
            bound(property, field.type());
        });
    }

    static void bound(Schema<?> schema, ValueType type) {
        switch (type) {
            case ValueType.Numeric numeric -> number(schema, numeric);
            case ValueType.Text text -> text(schema, text);
            case ValueType.Choice choice -> choices(schema, choice.values());
            case ValueType.Flag flag -> flag(schema, flag);
            case ValueType.Day ignored -> schema.setFormat("date");
            case ValueType.ListOf list -> list(schema, list);
            case ValueType.Range range -> range(schema, range);
            case ValueType.Nested ignored -> {}
            case ValueType.Raw ignored -> {}
        }
    }

    private static void number(Schema<?> schema, ValueType.Numeric type) {
        if (type.minExclusive()) {
            schema.setExclusiveMinimumValue(plain(type.min()));
        } else if (isBound(type.min())) {
            schema.setMinimum(plain(type.min()));
        }
        if (isBound(type.max())) {
            schema.setMaximum(plain(type.max()));
        }
    }

    /** What every double keeps bounds nothing, and takes 309 digits to say. */
    private static boolean isBound(double limit) {
        return Math.abs(limit) < Double.MAX_VALUE;
    }

    private static BigDecimal plain(double value) {
        BigDecimal stripped = BigDecimal.valueOf(value).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static void text(Schema<?> schema, ValueType.Text type) {
        schema.setMinLength(atLeastOne(type.minLength()));
        schema.setMaxLength(type.maxLength());
        schema.setPattern(type.pattern().isEmpty() ? null : "^(?:" + type.pattern() + ")$");
    }

    @SuppressWarnings("unchecked")
    private static void choices(Schema<?> schema, List<String> values) {
        List<@Nullable Object> accepted = new ArrayList<>(values);
        if (schema.getTypes().contains("null")) {
            accepted.add(null);
        }
        ((Schema<@Nullable Object>) schema).setEnum(accepted);
    }

    @SuppressWarnings("unchecked")
    private static void flag(Schema<?> schema, ValueType.Flag type) {
        if (type.onlyTrue()) {
            ((Schema<Object>) schema).setEnum(List.of(true));
        }
    }

    /** Values may come twice: a set takes them for one. */
    private static void list(Schema<?> schema, ValueType.ListOf type) {
        schema.setMinItems(atLeastOne(type.min()));
        schema.setMaxItems(type.max());
        schema.setUniqueItems(null);
        bound(schema.getItems(), type.element());
    }

    private static @Nullable Integer atLeastOne(int smallest) {
        return smallest == 0 ? null : smallest;
    }

    private static void range(Schema<?> schema, ValueType.Range type) {
        type.sides().forEach(side -> {
            Schema<Object> bound = new Schema<>();
            number(bound, type.bound());
            schema.addProperty(side, bound);
        });
        if (type.sides().size() == 1) {
            String other = type.sides().contains("min") ? "max" : "min";
            schema.setNot(new Schema<>().required(List.of(other)));
        }
    }
}
