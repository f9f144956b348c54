package ai.wewall.listings.adapter.web;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.Pictures;
import ai.wewall.listings.application.Prices;
import ai.wewall.listings.application.ShowPrices;
import ai.wewall.platform.problem.ProblemBundle;
import ai.wewall.platform.problem.ProblemTexts;
import ai.wewall.platform.problem.ProblemWriter;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The controller behind the real codecs and the real writer of problems. */
final class WebFixture {

    private WebFixture() {}

    static WebTestClient client(Catalogue catalogue, Pictures pictures, Prices prices) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.register(Web.class);
        context.registerBean(
                ListingController.class, () -> new ListingController(catalogue, pictures, new ShowPrices(prices)));
        context.registerBean(Problems.class, Problems::new);
        context.refresh();
        return WebTestClient.bindToApplicationContext(context)
                .configureClient()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 << 20))
                .responseTimeout(Duration.ofSeconds(60))
                .build();
    }

    /** No configuration by annotation, so that an application that is put together by scanning does not find it. */
    @EnableWebFlux
    static class Web {}

    @Order(-2)
    static final class Problems implements WebExceptionHandler {

        private final ProblemWriter writer = new ProblemWriter(
                new ProblemTexts(List.of(
                        new ProblemBundle("messages/listings-problems"),
                        new ProblemBundle("messages/platform-problems"))),
                JsonMapper.builder().build());

        @Override
        public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
            return writer.write(exchange, error);
        }
    }
}
