package ai.wewall.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** What every {@link FileStore} does. */
public interface FileStoreContract {

    FileStore files();

    @Test
    default void fileComesBackAsItWasPut() {
        byte[] content = {0, 1, -1, 127, -128};

        StepVerifier.create(files().put("photos/a-1.jpg", content).then(files().get("photos/a-1.jpg")))
                .assertNext(read -> assertThat(read).isEqualTo(content))
                .verifyComplete();
    }

    @Test
    default void emptyFileIsAFile() {
        StepVerifier.create(files().put("empty", new byte[0]).then(files().get("empty")))
                .assertNext(read -> assertThat(read).isEmpty())
                .verifyComplete();
    }

    @Test
    default void unknownKeyHasNoFile() {
        StepVerifier.create(files().get("nothing/here")).verifyComplete();
    }

    @Test
    default void laterFileReplacesTheEarlier() {
        Mono<byte[]> replaced = files().put("one", new byte[9])
                .then(files().put("one", new byte[] {7}))
                .then(files().get("one"));

        StepVerifier.create(replaced)
                .assertNext(read -> assertThat(read).containsExactly(7))
                .verifyComplete();
    }

    @Test
    default void deletedFileIsGoneAndMayBeDeletedAgain() {
        Mono<byte[]> gone = files().put("two", new byte[1])
                .then(files().delete("two"))
                .then(files().delete("two"))
                .then(files().get("two"));

        StepVerifier.create(gone).verifyComplete();
    }

    @Test
    default void callerMayChangeItsArrayAfterwards() {
        byte[] content = {1, 2};
        files().put("three", content).block();
        content[0] = 9;

        assertThat(files().get("three").block()).containsExactly(1, 2);
    }

    @Test
    default void readersSeeTheOldOrTheNewFileWhole() {
        files().put("busy", filled(0)).block();
        Flux<byte[]> reads = Flux.range(0, 200).flatMap(i -> files().get("busy").subscribeOn(Schedulers.parallel()), 4);
        Mono<Void> writes = Flux.range(1, 100)
                .concatMap(i -> files().put("busy", filled(i)))
                .then();

        StepVerifier.create(Flux.merge(reads, writes.cast(byte[].class)))
                .thenConsumeWhile(read -> read.length == 4_096 && isUniform(read))
                .verifyComplete();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/etc/passwd", "a/", "a//b", "../up", "a/../b", ".hidden", "a/.b", "A", "a b", "ключ"})
    default void keysThatAreNoKeysAreRefused(String key) {
        StepVerifier.create(files().put(key, new byte[1])).verifyError(IllegalArgumentException.class);
        StepVerifier.create(files().get(key)).verifyError(IllegalArgumentException.class);
        StepVerifier.create(files().delete(key)).verifyError(IllegalArgumentException.class);
    }

    private static byte[] filled(int value) {
        byte[] content = new byte[4_096];
        Arrays.fill(content, (byte) value);
        return content;
    }

    private static boolean isUniform(byte[] content) {
        for (byte value : content) {
            if (value != content[0]) {
                return false;
            }
        }
        return true;
    }
}
