package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.file.FileKind;
import ai.wewall.sandbox.telegram.file.Files;
import ai.wewall.sandbox.telegram.store.StoredFile;
import ai.wewall.sandbox.telegram.wire.PhotoSize;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.util.Map;

/** How a bot gets at files. */
final class FileMethods implements BotMethod.Family {

    private static final long LARGEST_DOWNLOAD = 20L << 20;

    private final Files files;

    FileMethods(Files files) {
        this.files = files;
    }

    /** What {@code getFile} tells. */
    record FileAnswer(String fileId, String fileUniqueId, long fileSize, String filePath) {}

    @Override
    public Map<String, BotMethod> methods() {
        return Map.of("getFile", this::getFile);
    }

    private FileAnswer getFile(BotName bot, Params params) {
        String id = params.text("file_id");
        if (id.isEmpty()) {
            throw Refusal.badRequest("file_id not specified");
        }
        StoredFile file = FileKind.ofId(id)
                .flatMap(kind -> files.find(bot, id))
                .orElseThrow(() -> Refusal.badRequest("wrong file_id or the file is temporarily unavailable"));
        if (file.size() > LARGEST_DOWNLOAD) {
            throw Refusal.badRequest("file is too big");
        }
        return Files.photo(file).stream()
                .filter(size -> size.fileId().equals(id))
                .findFirst()
                .map(size -> answer(size, files.path(file, id)))
                .orElseGet(() -> new FileAnswer(id, file.uniqueId(), file.size(), file.path()));
    }

    private static FileAnswer answer(PhotoSize size, String path) {
        return new FileAnswer(size.fileId(), size.fileUniqueId(), size.fileSize(), path);
    }
}
