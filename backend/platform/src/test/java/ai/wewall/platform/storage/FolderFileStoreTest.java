package ai.wewall.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.scheduler.Schedulers;

class FolderFileStoreTest implements FileStoreContract {

    @TempDir
    Path folder;

    private FileStore files;

    @BeforeEach
    void openTheFolder() {
        files = new FolderFileStore(folder.resolve("files"), Schedulers.boundedElastic());
    }

    @Override
    public FileStore files() {
        return files;
    }

    @Test
    void folderOpenedAnewHoldsTheSameFiles() {
        files.put("a/b.txt", new byte[] {5}).block();

        FileStore anew = new FolderFileStore(folder.resolve("files"), Schedulers.boundedElastic());

        assertThat(anew.get("a/b.txt").block()).containsExactly(5);
    }

    @Test
    void nothingUnfinishedStaysBehind() throws IOException {
        files.put("a/b.txt", new byte[] {5}).block();

        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).containsExactly(folder.resolve("files/a/b.txt"));
        }
    }
}
