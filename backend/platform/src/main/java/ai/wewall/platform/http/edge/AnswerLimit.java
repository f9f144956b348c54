package ai.wewall.platform.http.edge;

import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets no caller wait for ever, whatever it is that does not answer us. Only the beginning of an answer is limited, so
 * that a stream may go on as long as it likes.
 */
final class AnswerLimit implements WebFilter, Ordered {

    private final Duration limit;

    AnswerLimit(Duration limit) {
        this.limit = limit;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 25;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpResponse response = exchange.getResponse();
        Mono<Long> tooLate =
                Mono.delay(limit).flatMap(passed -> response.isCommitted() ? Mono.never() : Mono.just(passed));
        return chain.filter(exchange).timeout(tooLate);
    }
}
