package ai.wewall.search.adapter.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.search.application.WordIndex;
import ai.wewall.search.domain.index.Numbering;
import ai.wewall.search.domain.words.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneWordIndexTest extends WordIndexContract {

    private static final UUID ID = UUID.fromString("0193c0de-0000-7000-8000-000000000001");
    private static final long LOFT = PlainText.fingerprint("лофт");

    @TempDir
    Path folder;

    private @Nullable LuceneWordIndex open;

    @Override
    WordIndex index() {
        return opened();
    }

    private LuceneWordIndex opened() {
        open = new LuceneWordIndex(WordsFolder.open(folder), numbering);
        return open;
    }

    @AfterEach
    void close() throws IOException {
        if (open != null) {
            open.close();
        }
    }

    private void givenSavedLoft() throws IOException {
        LuceneWordIndex first = opened();
        put(first, ID, "лофт");
        first.save(77);
        first.close();
    }

    @Test
    void savedWordsOutliveTheProcess() throws IOException {
        givenSavedLoft();

        LuceneWordIndex second = opened();

        assertThat(found(second, "лофты")).containsExactly(numbering.find(ID));
        assertThat(second.holds(numbering.find(ID), LOFT)).isTrue();
    }

    @Test
    void whatWasNotSavedIsLost() throws IOException {
        givenSavedLoft();
        LuceneWordIndex second = opened();
        put(second, ID, "особняк");
        second.show();
        second.close();

        assertThat(found(opened(), "особняк")).isEmpty();
    }

    @Test
    void harmedIndexIsMadeAnew() throws IOException {
        givenSavedLoft();
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            new Random(1).nextBytes(bytes);
            Files.write(file, bytes);
        }

        assertEmptyAndUsable(opened());
    }

    @Test
    void oneChangedByteIsNoticed() throws IOException {
        givenSavedLoft();
        Path largest = files().stream()
                .filter(file -> file.toString().endsWith(".cfs"))
                .findFirst()
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 0x40;
        Files.write(largest, bytes);

        assertEmptyAndUsable(opened());
    }

    @Test
    void indexOfAnotherMakingIsMadeAnew() throws IOException {
        givenSavedLoft();
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig(new RussianWords()))) {
            writer.setLiveCommitData(Map.of("edition", "0", "position", "77").entrySet());
            writer.commit();
        }

        assertEmptyAndUsable(opened());
    }

    @Test
    void folderThatCannotBeMadeIsReplacedByMemory() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        open = new LuceneWordIndex(WordsFolder.open(file.resolve("words")), numbering);

        assertEmptyAndUsable(open);
    }

    @Test
    void folderOfAnotherProcessIsLeftAlone() throws IOException {
        givenSavedLoft();
        LuceneWordIndex first = opened();
        try (LuceneWordIndex second = new LuceneWordIndex(WordsFolder.open(folder), new Numbering())) {
            assertEmptyAndUsable(second);
        }
        assertThat(found(first, "лофт")).containsExactly(numbering.find(ID));
    }

    private void assertEmptyAndUsable(WordIndex index) {
        assertThat(index.holds(numbering.add(ID), LOFT)).isFalse();
        assertThat(found(index, "лофт")).isEmpty();
        int number = put(index, ID, "лофт");
        index.show();
        assertThat(found(index, "лофт")).containsExactly(number);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }
}
