package ai.wewall.platform.http.edge;

import ai.wewall.platform.http.HttpProperties;
import ai.wewall.platform.problem.ProblemException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Refuses bodies that are too large: by their announced length at once, else when the limit is passed. */
final class BodyLimits implements WebFilter, Ordered {

    private final HttpProperties properties;

    BodyLimits(HttpProperties properties) {
        this.properties = properties;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 20;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        long limit = limitOf(exchange.getRequest());
        if (exchange.getRequest().getHeaders().getContentLength() > limit) {
            return Mono.error(tooLarge());
        }
        return chain.filter(
                exchange.mutate().request(counted(exchange.getRequest(), limit)).build());
    }

    private long limitOf(ServerHttpRequest request) {
        boolean calculation = request.getPath().value().startsWith("/api/v1/calculations");
        return (calculation ? properties.calculationBodyLimit() : properties.bodyLimit()).toBytes();
    }

    private static ServerHttpRequest counted(ServerHttpRequest request, long limit) {
        return new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                AtomicLong seen = new AtomicLong();
                return super.getBody().handle((buffer, sink) -> {
                    if (seen.addAndGet(buffer.readableByteCount()) > limit) {
                        DataBufferUtils.release(buffer);
                        sink.error(tooLarge());
                    } else {
                        sink.next(buffer);
                    }
                });
            }
        };
    }

    private static ProblemException tooLarge() {
        return ProblemException.of(413, "BODY_TOO_LARGE");
    }
}
