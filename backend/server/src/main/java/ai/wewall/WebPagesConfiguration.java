package ai.wewall;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import ai.wewall.platform.security.Access;
import ai.wewall.platform.security.RouteRule;
import ai.wewall.platform.security.RouteRules;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.scheduler.Schedulers;

/** Which addresses show the screens. */
@Configuration(proxyBeanMethods = false)
class WebPagesConfiguration {

    /** Addresses that the browser app draws by itself; {@code webapp} knows the same ones. */
    private static final List<String> PAGES = List.of("/", "/search", "/l/{id}", "/c/{token}");

    private static final List<String> FILES = List.of("/assets/**", "/favicon.svg");

    private static final List<String> MINI_APP = List.of("/miniapp", "/miniapp/**");

    @Bean
    RouteRules pageRoutes() {
        return new RouteRules(Stream.of(PAGES, FILES, MINI_APP, List.of("/v3/api-docs", "/v3/api-docs.yaml"))
                .flatMap(List::stream)
                .map(pattern -> new RouteRule("GET", pattern, Access.ANYONE))
                .toList());
    }

    @Bean
    RouterFunction<ServerResponse> pages(
            ServerProperties properties, @Value("${wewall.http.frame-ancestors:}") String frameAncestors) {
        var files = Schedulers.newBoundedElastic(4, 10_000, "web-files", 60, true);
        WebPages pages = new WebPages(properties.webRoot(), files, frameAncestors);
        var routes = route();
        PAGES.forEach(pattern -> routes.GET(pattern, pages::browserPage));
        FILES.forEach(pattern -> routes.GET(pattern, pages::asset));
        MINI_APP.forEach(pattern -> routes.GET(pattern, pages::miniApp));
        return routes.build();
    }
}
