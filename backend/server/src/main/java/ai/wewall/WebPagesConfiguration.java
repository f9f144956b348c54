package ai.wewall;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.Directory;
import ai.wewall.platform.security.Access;
import ai.wewall.platform.security.RouteRule;
import ai.wewall.platform.security.RouteRules;
import ai.wewall.search.SharedSearches;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Which addresses show the screens. */
@Configuration(proxyBeanMethods = false)
class WebPagesConfiguration {

    /** Addresses that the browser app draws by itself; {@code webapp} knows the same ones. */
    private static final List<String> PAGES = List.of(
            "/",
            "/search",
            "/c/{token}",
            "/calculator",
            "/favourites",
            "/compare",
            "/searches",
            "/recent",
            "/hidden",
            "/analytics",
            "/expert",
            "/chat",
            "/account",
            "/legal/{kind}");

    private static final List<String> FILES = List.of("/assets/**", "/favicon.svg");

    private static final List<String> MINI_APP = List.of("/miniapp", "/miniapp/**");

    private static final String LISTING = "/l/{id}";

    private static final String SHARED_SEARCH = "/s/{token}";

    private static final List<String> FOR_CRAWLERS = List.of("/robots.txt", "/sitemap.xml", "/sitemap/{first}.xml");

    @Bean
    RouteRules pageRoutes() {
        return new RouteRules(Stream.of(
                        PAGES,
                        List.of(LISTING, SHARED_SEARCH),
                        FOR_CRAWLERS,
                        FILES,
                        MINI_APP,
                        List.of("/v3/api-docs", "/v3/api-docs.yaml"))
                .flatMap(List::stream)
                .map(pattern -> new RouteRule("GET", pattern, Access.ANYONE))
                .toList());
    }

    @Bean
    WebPages webPages(
            ServerProperties properties,
            MapProperties map,
            @Value("${wewall.http.frame-ancestors:}") String frameAncestors,
            @Value("${wewall.telegram.oidc.client-id:}") String telegramClient) {
        var files = Schedulers.newBoundedElastic(4, 10_000, "web-files", 60, true);
        String style = map.styleUrl() == null ? null : map.styleUrl().toString();
        return new WebPages(
                properties.webRoot(),
                files,
                ContentPolicy.of(map.allowed(), frameAncestors),
                PageSettings.of(style, !telegramClient.isBlank()));
    }

    @Bean
    RouterFunction<ServerResponse> pages(
            WebPages pages,
            ServerProperties properties,
            Catalogue catalogue,
            SharedSearches searches,
            JsonMapper json) {
        var listings = new ListingPages(pages, catalogue, new ListingHead(properties.publicUrl(), json));
        var routes = route();
        PAGES.forEach(pattern -> routes.GET(pattern, pages::browserPage));
        routes.GET(LISTING, listings::listing);
        routes.GET(SHARED_SEARCH, new SharedSearchPages(pages, searches)::search);
        FILES.forEach(pattern -> routes.GET(pattern, pages::asset));
        MINI_APP.forEach(pattern -> routes.GET(pattern, pages::miniApp));
        return routes.build();
    }

    @Bean
    RouterFunction<ServerResponse> crawlers(ServerProperties properties, Directory directory) {
        Sitemap sitemap = new Sitemap(properties.publicUrl(), directory);
        return route().GET(FOR_CRAWLERS.get(0), sitemap::robots)
                .GET(FOR_CRAWLERS.get(1), sitemap::index)
                .GET(FOR_CRAWLERS.get(2), sitemap::part)
                .build();
    }
}
