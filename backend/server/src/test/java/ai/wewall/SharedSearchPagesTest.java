package ai.wewall;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.personal.SharedSearch;
import ai.wewall.model.search.SearchAddress;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.SharedSearches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What a link to a search leads to. */
class SharedSearchPagesTest {

    private static final SearchCriteria RENT = SearchAddress.parse("deal=RENT");

    @TempDir
    Path root;

    private WebTestClient client;

    @BeforeEach
    void serve() throws IOException {
        Files.writeString(
                root.resolve("index.html"), "<head><title>W</title></head><body><div id=\"app\"></div></body>");
        WebPages pages = new WebPages(root, Schedulers.immediate(), "default-src 'self'", PageSettings.of(null, false));
        SharedSearches searches = token -> "good".equals(token)
                ? Mono.just(
                        new SharedSearch("Офис", RENT, "панорама + лофт", SearchAddress.of(RENT, "панорама + лофт")))
                : Mono.empty();
        client = WebTestClient.bindToRouterFunction(RouterFunctions.route()
                        .GET("/s/{token}", new SharedSearchPages(pages, searches)::search)
                        .onError(
                                ProblemException.class,
                                (problem, request) -> ServerResponse.status(((ProblemException) problem).status())
                                        .bodyValue(((ProblemException) problem).code()))
                        .build())
                .configureClient()
                .responseTimeout(Duration.ofSeconds(60))
                .build();
    }

    @Test
    void linkLeadsToTheSearchWithItsWords() {
        client.get()
                .uri("/s/good")
                .exchange()
                .expectStatus()
                .isFound()
                .expectHeader()
                .location("/search?deal=RENT&text=%D0%BF%D0%B0%D0%BD%D0%BE%D1%80%D0%B0%D0%BC%D0%B0%20%2B%20"
                        + "%D0%BB%D0%BE%D1%84%D1%82");
    }

    @Test
    void personWithADeadLinkGetsThePageThatTellsSo() {
        String page = client.get()
                .uri("/s/gone")
                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(page).contains("<div id=\"app\">", "noindex", "Ссылка больше не работает");
    }

    @Test
    void programWithADeadLinkGetsAProblem() {
        client.get()
                .uri("/s/gone")
                .accept(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody(String.class)
                .isEqualTo("SHARE_NOT_FOUND");
        client.get().uri("/s/gone").exchange().expectBody(String.class).isEqualTo("SHARE_NOT_FOUND");
    }
}
