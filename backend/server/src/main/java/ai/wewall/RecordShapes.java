package ai.wewall;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Tells in each schema which properties are always there: those whose component is not {@code @Nullable}. */
final class RecordShapes implements OpenApiCustomizer {

    private final ContractRecords records;

    RecordShapes(ContractRecords records) {
        this.records = records;
    }

    @Override
    public void customise(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        document.getComponents()
                .getSchemas()
                .forEach((name, schema) -> records.named(name).ifPresent(type -> shape(type, schema)));
    }

    private static void shape(Class<?> type, Schema<?> schema) {
        List<String> required = Arrays.stream(type.getRecordComponents())
                .filter(component -> !isNullable(component))
                .map(RecordComponent::getName)
                .toList();
        schema.setRequired(required.isEmpty() ? null : required);
        schema.setAdditionalProperties(false);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
