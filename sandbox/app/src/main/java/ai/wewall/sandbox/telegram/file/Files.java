package ai.wewall.sandbox.telegram.file;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.store.StoredFile;
import ai.wewall.sandbox.telegram.store.StoredFiles;
import ai.wewall.sandbox.telegram.wire.Document;
import ai.wewall.sandbox.telegram.wire.PhotoSize;
import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.Voice;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps files and finds them again. */
public final class Files {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LARGEST_SUM_OF_SIDES = 10_000;
    private static final int LARGEST_RATIO = 20;

    private final StoredFiles files;

    public Files(StoredFiles files) {
        this.files = files;
    }

    /** Keeps a file of a kind, where the service would take it. */
    public StoredFile keep(BotName bot, FileKind kind, FileContent content) {
        if (content.bytes().length == 0) {
            throw Refusal.badRequest("file must be non-empty");
        }
        if (content.bytes().length > kind.largest()) {
            throw Refusal.badRequest("file of size %d bytes is too big for a %s; the maximum size is %d bytes"
                    .formatted(content.bytes().length, kind.title().toLowerCase(Locale.ROOT), kind.largest()));
        }
        Pictures.Head picture = kind == FileKind.PHOTO ? checkedPicture(content) : null;
        String type = picture == null ? content.mimeType() : picture.mimeType();
        StoredFile file = new StoredFile(
                kind.idPrefix() + random(),
                uniqueId(content.bytes()),
                bot,
                "%s/file_%d.%s".formatted(kind.folder(), files.nextNumber(), ending(content.name(), type)),
                content.name(),
                type,
                picture == null ? null : picture.width(),
                picture == null ? null : picture.height(),
                content.bytes().length);
        files.add(file, content.bytes());
        return file;
    }

    private static Pictures.Head checkedPicture(FileContent content) {
        Pictures.Head head =
                Pictures.head(content.bytes()).orElseThrow(() -> Refusal.badRequest("IMAGE_PROCESS_FAILED"));
        int longer = Math.max(head.width(), head.height());
        int shorter = Math.min(head.width(), head.height());
        if (head.width() + head.height() > LARGEST_SUM_OF_SIDES || longer > LARGEST_RATIO * shorter) {
            throw Refusal.badRequest("PHOTO_INVALID_DIMENSIONS");
        }
        return head;
    }

    /** The file that an id of this bot names, whatever size of it. */
    public Optional<StoredFile> find(BotName bot, String id) {
        return files.find(bot, FileIds.base(id));
    }

    /** The path of what an id names. */
    public String path(StoredFile file, String id) {
        return FileIds.scale(id)
                .filter(scale -> scale != PhotoScale.FULL)
                .map(scale -> FileIds.scaledPath(file.path(), scale))
                .orElse(file.path());
    }

    /** The bytes at a path. */
    public Optional<FileContent> read(BotName bot, String path) {
        PhotoScale scale = FileIds.scaleOfPath(path);
        return files.byPath(bot, FileIds.unscaledPath(path)).map(file -> {
            byte[] content = files.content(file.id());
            if (scale == PhotoScale.FULL || file.width() == null || file.height() == null) {
                return new FileContent(content, file.name(), file.mimeType());
            }
            int width = scale.scaled(file.width(), file.width(), file.height());
            int height = scale.scaled(file.height(), file.width(), file.height());
            return new FileContent(Pictures.scaled(content, width, height), file.name(), "image/jpeg");
        });
    }

    /** A photo in its sizes, smallest first; none of a file that is no photo. */
    public static List<PhotoSize> photo(StoredFile file) {
        Integer width = file.width();
        Integer height = file.height();
        if (width == null || height == null) {
            return List.of();
        }
        return Arrays.stream(PhotoScale.values())
                .filter(scale -> scale.shrinks(width, height))
                .map(scale -> size(file, scale, width, height))
                .toList();
    }

    private static PhotoSize size(StoredFile file, PhotoScale scale, int width, int height) {
        int scaledWidth = scale.scaled(width, width, height);
        int scaledHeight = scale.scaled(height, width, height);
        long bytes = file.size() * scaledWidth * scaledHeight / ((long) width * height);
        return new PhotoSize(
                file.id() + scale.letter(),
                file.uniqueId() + scale.letter(),
                scaledWidth,
                scaledHeight,
                Math.max(1, bytes));
    }

    /** A file as a document. */
    public static Document document(StoredFile file) {
        return new Document(file.id(), file.uniqueId(), file.name(), file.mimeType(), file.size());
    }

    /** A file as a voice note of so many seconds. */
    public static Voice voice(StoredFile file, int seconds) {
        return new Voice(file.id(), file.uniqueId(), seconds, file.mimeType(), file.size());
    }

    private static String ending(@Nullable String name, String mimeType) {
        int dot = name == null ? -1 : name.lastIndexOf('.');
        if (name != null && dot >= 0 && name.substring(dot + 1).matches("[a-zA-Z0-9]{1,8}")) {
            return name.substring(dot + 1);
        }
        return switch (mimeType) {
            case "image/jpeg" -> "jpg";
            case "image/png" -> "png";
            case "audio/ogg" -> "oga";
            default -> "bin";
        };
    }

    private static String random() {
        byte[] bytes = new byte[27];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String uniqueId(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "AQAD" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 9));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
