package ai.wewall.platform.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Files in a folder of this machine. */
final class FolderFileStore implements FileStore {

    private final Path root;
    private final Path unfinished;
    private final Scheduler disk;

    /**
     * Files below a folder, which is made when it is first needed.
     *
     * @param disk where the file system is waited for
     */
    FolderFileStore(Path root, Scheduler disk) {
        this.root = root.toAbsolutePath().normalize();
        this.unfinished = this.root.resolve(".unfinished");
        this.disk = disk;
    }

    @Override
    public Mono<Void> put(String key, byte[] content) {
        return onDisk(() -> write(path(key), content));
    }

    @Override
    public Mono<byte[]> get(String key) {
        return onDisk(() -> read(path(key)));
    }

    @Override
    public Mono<Void> delete(String key) {
        return onDisk(() -> {
            Files.deleteIfExists(path(key));
            return null;
        });
    }

    private Path path(String key) {
        return root.resolve(FileKeys.valid(key));
    }

    private static byte @Nullable [] read(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException none) {
            return null;
        }
    }

    /** Written aside, made durable and only then moved into place. */
    private @Nullable Void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(unfinished);
        Files.createDirectories(file.getParent());
        Path aside = unfinished.resolve(UUID.randomUUID().toString());
        try {
            try (FileChannel channel =
                    FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
        return null;
    }

    private <T> Mono<T> onDisk(Callable<? extends @Nullable T> work) {
        return Mono.<T>fromCallable(work::call).subscribeOn(disk);
    }
}
