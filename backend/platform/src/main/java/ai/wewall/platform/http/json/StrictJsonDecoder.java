package ai.wewall.platform.http.json;

import ai.wewall.model.schema.ObjectSchema;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractDecoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Decodes every body type that has a field table. Size is limited before it, by {@code BodyLimits}. */
final class StrictJsonDecoder extends AbstractDecoder<Object> {

    private final Map<Class<?>, ObjectSchema> tables;
    private final StrictJson json;

    StrictJsonDecoder(Collection<Schemas> schemas, StrictJson json) {
        super(MediaType.APPLICATION_JSON);
        this.tables = schemas.stream()
                .flatMap(each -> each.tables().stream())
                .collect(Collectors.toUnmodifiableMap(ObjectSchema::type, Function.identity()));
        this.json = json;
    }

    @Override
    public boolean canDecode(ResolvableType elementType, @Nullable MimeType mimeType) {
        return super.canDecode(elementType, mimeType) && tables.containsKey(elementType.toClass());
    }

    @Override
    public Flux<Object> decode(
            Publisher<DataBuffer> input,
            ResolvableType elementType,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        return decodeToMono(input, elementType, mimeType, hints).flux();
    }

    @Override
    public Mono<Object> decodeToMono(
            Publisher<DataBuffer> input,
            ResolvableType elementType,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        ObjectSchema table = java.util.Objects.requireNonNull(tables.get(elementType.toClass()));
        return DataBufferUtils.join(input)
                .map(StrictJsonDecoder::bytes)
                .defaultIfEmpty(new byte[0])
                .map(body -> json.read(body, table));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
