package ai.wewall;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;

/** Gathers the routes of router functions, nested ones by their whole path. Of what is visited few things matter. */
final class FunctionWalk implements InvocationHandler {

    private final Stream.Builder<String> found = Stream.builder();
    private final Deque<String> prefixes = new ArrayDeque<>(List.of(""));
    private String path = "";
    private Collection<?> methods = List.of();

    Stream<String> routesOf(RouterFunction<?> function) {
        function.accept(visitor(RouterFunctions.Visitor.class));
        return found.build();
    }

    private <T> T visitor(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        switch (method.getName()) {
            case "route" -> route((RequestPredicate) arguments[0]);
            case "startNested" -> prefixes.push(prefixes.peek() + pathOf((RequestPredicate) arguments[0]));
            case "endNested" -> prefixes.pop();
            case "path" -> path = (String) arguments[0];
            case "method" -> methods = (Collection<?>) arguments[0];
            case "resources" -> found.add("ANY " + prefixes.peek() + "/**");
            case "unknown" -> throw new AssertionError("unknown kind of route: " + arguments[0]);
            default -> {}
        }
        return null;
    }

    private void route(RequestPredicate predicate) {
        String whole = prefixes.peek() + pathOf(predicate);
        if (methods.isEmpty()) {
            found.add("ANY " + whole);
        }
        methods.forEach(method -> found.add(method + " " + whole));
    }

    private String pathOf(RequestPredicate predicate) {
        path = "";
        methods = List.of();
        predicate.accept(visitor(RequestPredicates.Visitor.class));
        return path;
    }
}
