package ai.wewall.analytics.application;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values inside a request by their path. */
public final class InputValues {

    private InputValues() {}

    /** The value of a path as {@code income.leases[0].area}; null where there is none. */
    public static @Nullable Object at(@Nullable Object request, String path) {
        Object value = request;
        for (String step : path.split("\\.")) {
            value = step(value, step);
        }
        return value;
    }

    private static @Nullable Object step(@Nullable Object node, String step) {
        int bracket = step.indexOf('[');
        Object child = component(node, bracket < 0 ? step : step.substring(0, bracket));
        if (bracket < 0 || !(child instanceof List<?> list)) {
            return child;
        }
        int index = Integer.parseInt(step.substring(bracket + 1, step.length() - 1));
        return index < list.size() ? list.get(index) : null;
    }

    private static @Nullable Object component(@Nullable Object node, String name) {
        if (node == null || !node.getClass().isRecord()) {
            return null;
        }
        return Stream.of(node.getClass().getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .map(each -> read(node, each))
                .orElse(null);
    }

    private static @Nullable Object read(Object node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
