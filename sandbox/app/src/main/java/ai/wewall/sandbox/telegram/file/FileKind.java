package ai.wewall.sandbox.telegram.file;

import java.util.Arrays;
import java.util.Optional;

/** What a file was sent as; its ids and paths begin accordingly. */
public enum FileKind {
    /** A picture, in several sizes. */
    PHOTO("Photo", "AgACAgIAAxk", "photos", 10L << 20),
    /** Any file. */
    DOCUMENT("Document", "BQACAgIAAxk", "documents", 50L << 20),
    /** A voice note. */
    VOICE("Voice", "AwACAgIAAxk", "voice", 50L << 20);

    private final String title;
    private final String idPrefix;
    private final String folder;
    private final long largest;

    FileKind(String title, String idPrefix, String folder, long largest) {
        this.title = title;
        this.idPrefix = idPrefix;
        this.folder = folder;
        this.largest = largest;
    }

    /** The kind that an id tells. */
    public static Optional<FileKind> ofId(String id) {
        return Arrays.stream(values())
                .filter(kind -> id.startsWith(kind.idPrefix))
                .findFirst();
    }

    /** As the service's messages name it. */
    public String title() {
        return title;
    }

    /** The most bytes that may be uploaded. */
    public long largest() {
        return largest;
    }

    String idPrefix() {
        return idPrefix;
    }

    String folder() {
        return folder;
    }
}
