package ai.wewall.platform.http.edge;

import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.platform.http.json.Schemas;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;

/** The field tables by the record that a query becomes: a handler's parameter of such a type, without an annotation. */
final class QueryTables {

    private final Map<Class<?>, ObjectSchema> tables;

    QueryTables(Collection<Schemas> schemas) {
        this.tables = schemas.stream()
                .flatMap(each -> each.tables().stream())
                .collect(Collectors.toUnmodifiableMap(ObjectSchema::type, Function.identity()));
    }

    Optional<ObjectSchema> of(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class)
                ? Optional.empty()
                : Optional.ofNullable(tables.get(parameter.getParameterType()));
    }
}
