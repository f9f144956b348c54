package ai.wewall;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Names operations by what they are called with, so that no name hangs on a class or on another operation. */
final class OperationNames implements OpenApiCustomizer {

    private static final String BASE = "/api/v1/";

    @Override
    public void customise(OpenAPI document) {
        document.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> name(method.name().toLowerCase(Locale.ROOT), path, operation)));
    }

    private static void name(String method, String path, Operation operation) {
        String rest = path.startsWith(BASE) ? path.substring(BASE.length()) : path.substring(1);
        String words = Arrays.stream(rest.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        operation.setOperationId(method + words);
        operation.setTags(List.of(rest.split("/")[0]));
    }
}
