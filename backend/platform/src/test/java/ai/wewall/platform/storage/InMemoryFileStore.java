package ai.wewall.platform.storage;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** Files in memory, for tests. */
public final class InMemoryFileStore implements FileStore {

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    /** The keys of all files. */
    public Set<String> keys() {
        return Set.copyOf(files.keySet());
    }

    @Override
    public Mono<Void> put(String key, byte[] content) {
        return Mono.fromRunnable(() -> files.put(FileKeys.valid(key), content.clone()));
    }

    @Override
    public Mono<byte[]> get(String key) {
        return Mono.fromCallable(() -> files.get(FileKeys.valid(key))).map(byte[]::clone);
    }

    @Override
    public Mono<Void> delete(String key) {
        return Mono.fromRunnable(() -> files.remove(FileKeys.valid(key)));
    }
}
