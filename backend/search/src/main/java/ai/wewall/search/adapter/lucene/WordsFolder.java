package ai.wewall.search.adapter.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the index of words: taken as it is where it is whole and of today's making, else emptied. */
final class WordsFolder {

    private static final String EDITION = "edition";
    private static final String POSITION = "position";

    private static final Logger LOG = LoggerFactory.getLogger(WordsFolder.class);

    private WordsFolder() {}

    /** Opens a folder; where the disk or another process refuses it, words are kept in memory for the life of the process. */
    static Directory open(Path folder) {
        try {
            Files.createDirectories(folder);
            Directory directory = FSDirectory.open(folder);
            try (Lock ours = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                ours.ensureValid();
                if (!isSound(directory)) {
                    empty(directory);
                }
            }
            return directory;
        } catch (IOException refused) {
            LOG.warn("words are kept in memory, since their folder cannot be used: {}", refused.getMessage());
            return new ByteBuffersDirectory();
        }
    }

    private static boolean isSound(Directory directory) {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return false;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return isOfTodaysMaking(reader.getIndexCommit().getUserData()) && isUnharmed(reader);
            }
        } catch (IOException | RuntimeException unreadable) {
            LOG.warn("the index of words cannot be read and is made anew: {}", unreadable.getMessage());
            return false;
        }
    }

    private static boolean isOfTodaysMaking(Map<String, String> commit) {
        return RussianWords.EDITION.equals(commit.get(EDITION)) && commit.containsKey(POSITION);
    }

    /** Compares every file with its checksum. */
    private static boolean isUnharmed(DirectoryReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            ((CodecReader) leaf.reader()).checkIntegrity();
        }
        return true;
    }

    static void empty(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    /** What is written beside the words: by which making they stand, and for which events. */
    static Map<String, String> commitData(long position) {
        return Map.of(EDITION, RussianWords.EDITION, POSITION, Long.toUnsignedString(position));
    }
}
