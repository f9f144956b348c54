package ai.wewall;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Tells in each schema which properties are always there and which may be null. A record writes its null components, so
 * that they are there too, unless it leaves them out by {@code @JsonInclude}.
 */
final class RecordShapes implements OpenApiCustomizer {

    private final ContractRecords records;

    RecordShapes(ContractRecords records) {
        this.records = records;
    }

    @Override
    public void customise(OpenAPI document) {
        document.getComponents()
                .getSchemas()
                .forEach((name, schema) -> records.named(name).ifPresent(type -> shape(type, schema)));
    }

    private static void shape(Class<?> type, Schema<?> schema) {
        boolean writesNulls = !leavesNullsOut(type);
        List<String> required = Arrays.stream(type.getRecordComponents())
                .filter(component -> writesNulls || !isNullable(component))
                .map(RecordShapes::nameOf)
                .toList();
        schema.setRequired(required.isEmpty() ? null : required);
        schema.setAdditionalProperties(false);
        if (writesNulls) {
            Arrays.stream(type.getRecordComponents())
                    .filter(RecordShapes::isNullable)
                    .map(RecordShapes::nameOf)
                    .forEach(name -> schema.getProperties().compute(name, (same, property) -> orNull(property)));
        }
    }

    /** Its name in JSON, which may be one that Java has no component by. */
    private static String nameOf(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    private static boolean leavesNullsOut(Class<?> type) {
        JsonInclude include = type.getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_NULL;
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @SuppressWarnings("unchecked")
    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            return new Schema<>().anyOf(List.of(property, new Schema<>().types(Set.of("null"))));
        }
        if (property.getTypes() != null) {
            Set<String> types = new LinkedHashSet<>(property.getTypes());
            types.add("null");
            property.setTypes(types);
        }
        if (property.getEnum() != null) {
            ((Schema<Object>) property).addEnumItemObject(null);
        }
        return property;
    }
}
