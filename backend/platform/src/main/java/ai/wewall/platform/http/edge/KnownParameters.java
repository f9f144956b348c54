package ai.wewall.platform.http.edge;

import ai.wewall.model.problem.FieldError;
import ai.wewall.platform.http.json.StrictJson;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The query parameters that a handler knows.
 *
 * @param any whether it looks at the whole query by itself
 * @param repeatable by name, whether a parameter may come several times
 */
record KnownParameters(boolean any, Map<String, Boolean> repeatable) {

    KnownParameters {
        repeatable = Map.copyOf(repeatable);
    }

    /** What these parameters of a handler say; those with a field table look at the whole query. */
    static KnownParameters of(Collection<MethodParameter> parameters, QueryTables tables) {
        Map<String, Boolean> repeatable = new HashMap<>();
        boolean any = false;
        for (MethodParameter parameter : parameters) {
            RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
            boolean whole = annotation != null && Map.class.isAssignableFrom(parameter.getParameterType());
            any |= whole || tables.of(parameter).isPresent();
            if (annotation != null && !whole) {
                repeatable.put(nameOf(parameter, annotation), isRepeatable(parameter.getParameterType()));
            }
        }
        return new KnownParameters(any, repeatable);
    }

    private static String nameOf(MethodParameter parameter, RequestParam annotation) {
        return StringUtils.hasText(annotation.name())
                ? annotation.name()
                : String.valueOf(parameter.getParameter().getName());
    }

    private static boolean isRepeatable(Class<?> type) {
        return type.isArray() || Collection.class.isAssignableFrom(type);
    }

    List<FieldError> check(MultiValueMap<String, String> query) {
        return any
                ? List.of()
                : query.entrySet().stream()
                        .flatMap(each -> check(each.getKey(), each.getValue().size()))
                        .toList();
    }

    private Stream<FieldError> check(String name, int values) {
        Boolean several = repeatable.get(name);
        if (several == null) {
            return Stream.of(new FieldError(StrictJson.shortened(name), "UNKNOWN_FIELD"));
        }
        return several || values == 1 ? Stream.empty() : Stream.of(new FieldError(name, "TOO_MANY"));
    }
}
