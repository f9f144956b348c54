package ai.wewall;

import ai.wewall.model.personal.SharedSearch;
import ai.wewall.platform.http.PageRequests;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.SharedSearches;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The links to searches that people pass on. */
final class SharedSearchPages {

    private static final HeadOfPage NO_SEARCH =
            new HeadOfPage("Ссылка больше не работает | WEWALL").named("robots", "noindex");

    private final WebPages pages;
    private final SharedSearches searches;

    SharedSearchPages(WebPages pages, SharedSearches searches) {
        this.pages = pages;
        this.searches = searches;
    }

    /** Leads to the page of the search as it is now; a link that shows nothing is told by the screens to people. */
    Mono<ServerResponse> search(ServerRequest request) {
        return searches.find(request.pathVariable("token"))
                .flatMap(SharedSearchPages::shown)
                .switchIfEmpty(Mono.defer(() -> unknown(request)));
    }

    private static Mono<ServerResponse> shown(SharedSearch search) {
        String query = search.address().isEmpty() ? "" : "?" + search.address();
        return ServerResponse.status(HttpStatus.FOUND)
                .location(URI.create("/search" + query))
                .cacheControl(CacheControl.noCache())
                .build();
    }

    private Mono<ServerResponse> unknown(ServerRequest request) {
        return PageRequests.wantsPage(request.headers().asHttpHeaders())
                ? pages.browserPage(HttpStatus.NOT_FOUND, NO_SEARCH)
                : Mono.error(ProblemException.of(404, "SHARE_NOT_FOUND"));
    }
}
