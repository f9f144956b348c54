package ai.wewall.identity.application;

import ai.wewall.identity.PersonId;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import reactor.core.publisher.Mono;

/** Codes in memory, for tests. */
public final class InMemoryLinkCodes implements LinkCodes {

    private final Map<ByteBuffer, Kept> codes = new ConcurrentHashMap<>();

    @Override
    public Mono<Void> add(byte[] hash, PersonId person, Instant expires) {
        return Mono.fromRunnable(() -> codes.put(ByteBuffer.wrap(hash), new Kept(person, expires, false)));
    }

    @Override
    public Mono<Kept> find(byte[] hash) {
        return Mono.fromSupplier(() -> codes.get(ByteBuffer.wrap(hash)));
    }

    @Override
    public Mono<PersonId> use(byte[] hash, PersonId by, Instant now) {
        return Mono.fromSupplier(() -> {
            AtomicReference<PersonId> maker = new AtomicReference<>();
            codes.computeIfPresent(ByteBuffer.wrap(hash), (same, kept) -> {
                if (kept.used() || !kept.expires().isAfter(now)) {
                    return kept;
                }
                maker.set(kept.person());
                return new Kept(by, kept.expires(), true);
            });
            return maker.get();
        });
    }

    @Override
    public Mono<Long> forget(Instant before) {
        return Mono.fromSupplier(() -> {
            int all = codes.size();
            codes.values().removeIf(kept -> kept.expires().isBefore(before));
            return (long) (all - codes.size());
        });
    }
}
