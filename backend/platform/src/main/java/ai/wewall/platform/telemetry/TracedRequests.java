package ai.wewall.platform.telemetry;

import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/** Gives every request its trace id, before anything can go wrong with it. */
final class TracedRequests implements HttpHandler {

    private final HttpHandler handler;

    TracedRequests(HttpHandler handler) {
        this.handler = handler;
    }

    @Override
    public Mono<Void> handle(ServerHttpRequest request, ServerHttpResponse response) {
        String id = Traces.idFrom(request.getHeaders().getFirst("traceparent"));
        response.getHeaders().set(Traces.HEADER, id);
        return handler.handle(request, response).contextWrite(context -> context.put(Traces.KEY, id));
    }
}
