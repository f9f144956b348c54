package ai.wewall.search.adapter.web;

import ai.wewall.identity.PersonId;
import ai.wewall.platform.security.Caller;
import ai.wewall.search.application.personal.KeepListings;
import ai.wewall.search.domain.personal.Shelf;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/** Notes which listing a person opened, before they see it; where that fails, they see it all the same. */
final class OpenedListings implements WebFilter, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(OpenedListings.class);

    private static final PathPattern LISTING = new PathPatternParser().parse("/api/v1/listings/{id}");
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final KeepListings keeping;

    OpenedListings(KeepListings keeping) {
        this.keeping = keeping;
    }

    /** After it is known who calls. */
    @Override
    public int getOrder() {
        return 20;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        PathContainer path = exchange.getRequest().getPath().pathWithinApplication();
        PathPattern.PathMatchInfo match =
                exchange.getRequest().getMethod().equals(HttpMethod.GET) ? LISTING.matchAndExtract(path) : null;
        return match == null
                ? chain.filter(exchange)
                : caller().doOnNext(person -> noteLater(exchange.getResponse(), person, match))
                        .then(chain.filter(exchange));
    }

    private void noteLater(ServerHttpResponse response, PersonId person, PathPattern.PathMatchInfo match) {
        String listing = String.valueOf(match.getUriVariables().get("id"));
        response.beforeCommit(() -> isShown(response.getStatusCode()) ? note(person, listing) : Mono.empty());
    }

    private Mono<Void> note(PersonId person, String listing) {
        return keeping.keep(person, Shelf.RECENT, listing)
                .timeout(PATIENCE)
                .doOnError(failure -> LOG.debug("an opened listing is not noted: {}", failure.toString()))
                .onErrorComplete()
                .then();
    }

    private static boolean isShown(@org.jspecify.annotations.Nullable HttpStatusCode status) {
        return status == null || status.isSameCodeAs(HttpStatus.OK) || status.isSameCodeAs(HttpStatus.NOT_MODIFIED);
    }

    private static Mono<PersonId> caller() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .mapNotNull(signedIn ->
                        signedIn.getPrincipal() instanceof Caller caller ? new PersonId(caller.personId()) : null);
    }
}
