package ai.wewall;

import ai.wewall.platform.security.RouteTable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.support.RouterFunctionMapping;
import org.springframework.web.reactive.handler.AbstractUrlHandlerMapping;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;

/**
 * What an application answers to, as {@code GET /path}; {@code ANY /path} where it does not ask for the method.
 *
 * @param routes sorted
 * @param bodies what the handlers read bodies as, apart from plain bytes
 */
record MappedRoutes(Set<String> routes, Set<Class<?>> bodies) {

    static MappedRoutes of(ApplicationContext context) {
        return of(context.getBeansOfType(HandlerMapping.class).values());
    }

    static MappedRoutes of(Collection<? extends HandlerMapping> mappings) {
        return new MappedRoutes(
                mappings.stream().flatMap(MappedRoutes::routesOf).collect(Collectors.toCollection(TreeSet::new)),
                mappings.stream().flatMap(MappedRoutes::bodiesOf).collect(Collectors.toSet()));
    }

    static MappedRoutes of(RouterFunction<?> function) {
        return new MappedRoutes(routesOf(function).collect(Collectors.toCollection(TreeSet::new)), Set.of());
    }

    static Set<String> rows(RouteTable table) {
        return table.rules().stream()
                .map(rule -> rule.method() + " " + rule.pattern())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A kind of mapping that is not known here may hide a route, so it fails the test. */
    private static Stream<String> routesOf(HandlerMapping mapping) {
        return switch (mapping) {
            case RequestMappingInfoHandlerMapping methods ->
                methods.getHandlerMethods().keySet().stream().flatMap(MappedRoutes::routesOf);
            case RouterFunctionMapping functions when functions.getRouterFunction() == null -> Stream.empty();
            case RouterFunctionMapping functions -> routesOf(functions.getRouterFunction());
            case AbstractUrlHandlerMapping urls ->
                urls.getHandlerMap().keySet().stream().map(pattern -> "ANY " + pattern.getPatternString());
            case HandlerMapping none
            when none.getClass().getSimpleName().equals("EmptyHandlerMapping") -> Stream.empty();
            default -> throw new AssertionError("unknown kind of mapping: " + mapping.getClass());
        };
    }

    private static Stream<Class<?>> bodiesOf(HandlerMapping mapping) {
        return mapping instanceof RequestMappingInfoHandlerMapping methods
                ? methods.getHandlerMethods().values().stream()
                        .flatMap(handler -> Stream.of(handler.getMethodParameters()))
                        .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                        .map(MethodParameter::getParameterType)
                        .filter(type -> type != byte[].class)
                : Stream.empty();
    }

    private static Stream<String> routesOf(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        List<String> names = methods.isEmpty()
                ? List.of("ANY")
                : methods.stream().map(Enum::name).toList();
        return info.getPatternsCondition().getPatterns().stream()
                .flatMap(pattern -> names.stream().map(name -> name + " " + pattern.getPatternString()));
    }

    private static Stream<String> routesOf(RouterFunction<?> function) {
        return new FunctionWalk().routesOf(function);
    }
}
