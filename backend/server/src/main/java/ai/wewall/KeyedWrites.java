package ai.wewall;

import ai.wewall.platform.http.idempotency.IdempotentWrites;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Shows which writes accept {@code Idempotency-Key}. */
final class KeyedWrites implements OpenApiCustomizer {

    private final Set<String> patterns;

    KeyedWrites(Collection<IdempotentWrites> writes) {
        this.patterns =
                writes.stream().flatMap(each -> each.patterns().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().forEach((path, item) -> {
            if (patterns.contains(path) && item.getPost() instanceof Operation post) {
                post.addParametersItem(key());
            }
        });
    }

    private static Parameter key() {
        return new Parameter()
                .in("header")
                .name("Idempotency-Key")
                .description("Sent again with the same body, the call gives its first answer again, for 72 hours.")
                .required(false)
                .schema(new Schema<>().types(Set.of("string")).minLength(1).maxLength(255));
    }
}
