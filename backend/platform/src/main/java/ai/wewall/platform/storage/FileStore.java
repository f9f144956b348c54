package ai.wewall.platform.storage;

import reactor.core.publisher.Mono;

/** A place for files, by key. Keys are slash-separated words of {@code [a-z0-9._-]}, never a path of the file system. */
public interface FileStore {

    /** Stores or replaces a file; whoever reads meanwhile sees the old or the new one whole. */
    Mono<Void> put(String key, byte[] content);

    /** The file, or empty where there is none. */
    Mono<byte[]> get(String key);

    /** Removes the file if it is there. */
    Mono<Void> delete(String key);
}
