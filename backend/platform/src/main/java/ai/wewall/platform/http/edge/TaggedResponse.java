package ai.wewall.platform.http.edge;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * An answer whose tag is a digest of its body. A weak one, since the server may compress the body on its way. What is
 * streamed, fails or has a tag already passes unchanged.
 */
final class TaggedResponse extends ServerHttpResponseDecorator {

    private final ServerWebExchange exchange;

    TaggedResponse(ServerWebExchange exchange) {
        super(exchange.getResponse());
        this.exchange = exchange;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        return isWhole() ? DataBufferUtils.join(body).flatMap(this::writeOnce) : super.writeWith(body);
    }

    private boolean isWhole() {
        HttpHeaders headers = getHeaders();
        boolean ok = getStatusCode() == null || getStatusCode().isSameCodeAs(HttpStatus.OK);
        return ok
                && headers.getETag() == null
                && !MediaType.TEXT_EVENT_STREAM.isCompatibleWith(headers.getContentType());
    }

    private Mono<Void> writeOnce(DataBuffer body) {
        if (!getHeaders().containsHeader(HttpHeaders.CACHE_CONTROL)) {
            getHeaders().setCacheControl("no-cache");
        }
        if (!exchange.checkNotModified(tagOf(body)) && !isAnyKnown()) {
            return super.writeWith(Mono.just(body));
        }
        setStatusCode(HttpStatus.NOT_MODIFIED);
        DataBufferUtils.release(body);
        getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        return setComplete();
    }

    /** Whether the caller has some form of it already and wants none anew. */
    private boolean isAnyKnown() {
        return "*".equals(exchange.getRequest().getHeaders().getFirst(HttpHeaders.IF_NONE_MATCH));
    }

    private static String tagOf(DataBuffer body) {
        MessageDigest digest = sha256();
        try (DataBuffer.ByteBufferIterator pieces = body.readableByteBuffers()) {
            while (pieces.hasNext()) {
                ByteBuffer piece = pieces.next();
                digest.update(piece);
            }
        }
        byte[] half = Arrays.copyOf(digest.digest(), 16);
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(half) + "\"";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
