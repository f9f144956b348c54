package ai.wewall;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.platform.http.json.Schemas;
import ai.wewall.platform.security.RouteTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Who may call what: the table and the application name the same routes. */
@AssembledTest
class RoutesTest {

    private final MappedRoutes mapped;
    private final Set<String> rows;

    @Autowired
    RoutesTest(ApplicationContext context, RouteTable table) {
        this.mapped = MappedRoutes.of(context);
        this.rows = MappedRoutes.rows(table);
    }

    @Test
    void everyRouteHasARow() {
        assertThat(mapped.routes()).isNotEmpty().isSubsetOf(rows);
    }

    @Test
    void everyRowHasARoute() {
        assertThat(rows).isSubsetOf(mapped.routes());
    }

    @Test
    void noRowStandsTwice(@Autowired RouteTable table) {
        assertThat(table.rules())
                .extracting(rule -> rule.method() + " " + rule.pattern())
                .doesNotHaveDuplicates();
    }

    /** A body without a table would be read by rules of its own. */
    @Test
    void everyBodyHasATable(@Autowired List<Schemas> modules) {
        Set<Class<?>> tables = modules.stream()
                .flatMap(module -> module.tables().stream())
                .map(ObjectSchema::type)
                .collect(Collectors.toSet());

        assertThat(mapped.bodies()).isNotEmpty().isSubsetOf(tables);
    }

    @Test
    void plantedHandlerWithoutARowIsFound() throws NoSuchMethodException {
        var mapping = new RequestMappingHandlerMapping();
        mapping.registerMapping(
                RequestMappingInfo.paths("/api/v1/planted").build(),
                new Planted(),
                Planted.class.getDeclaredMethod("planted"));

        assertThat(MappedRoutes.of(List.of(mapping)).routes()).containsExactly("ANY /api/v1/planted");
    }

    @Test
    void plantedFunctionWithoutARowIsFound() {
        RouterFunction<ServerResponse> planted = RouterFunctions.route()
                .path(
                        "/api/v1",
                        nested -> nested.DELETE(
                                "/planted/{id}", request -> ServerResponse.ok().build()))
                .build();

        assertThat(MappedRoutes.of(planted).routes()).containsExactly("DELETE /api/v1/planted/{id}");
    }

    private static final class Planted {
        @GetMapping
        void planted() {}
    }
}
