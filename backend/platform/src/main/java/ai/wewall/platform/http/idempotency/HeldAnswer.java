package ai.wewall.platform.http.idempotency;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Mono;

/** An answer that is held back until the work behind it is committed. Nothing of it reaches the caller before. */
final class HeldAnswer extends ServerHttpResponseDecorator {

    private final HttpHeaders headers = new HttpHeaders();
    private volatile byte[] body = new byte[0];
    private volatile @Nullable HttpStatusCode status;

    HeldAnswer(ServerHttpResponse response) {
        super(response);
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }

    @Override
    public boolean setStatusCode(@Nullable HttpStatusCode code) {
        status = code;
        return true;
    }

    @Override
    public @Nullable HttpStatusCode getStatusCode() {
        return status;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> content) {
        return DataBufferUtils.join(content).doOnNext(this::take).then();
    }

    private void take(DataBuffer whole) {
        byte[] bytes = new byte[whole.readableByteCount()];
        whole.read(bytes);
        DataBufferUtils.release(whole);
        body = bytes;
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> content) {
        return Mono.error(new IllegalStateException("a stream keeps its answers by itself"));
    }

    @Override
    public Mono<Void> setComplete() {
        return Mono.empty();
    }

    Answer answer() {
        HttpStatusCode code = status;
        return Answer.of(code == null ? null : code.value(), headers, body);
    }
}
