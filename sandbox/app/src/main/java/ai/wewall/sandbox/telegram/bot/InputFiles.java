package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.file.FileContent;
import ai.wewall.sandbox.telegram.file.FileKind;
import ai.wewall.sandbox.telegram.file.Files;
import ai.wewall.sandbox.telegram.store.StoredFile;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Files that a call sends: uploaded with it, sent before, or to be fetched. */
final class InputFiles {

    private static final String ATTACHED = "attach://";

    private final Files files;
    private final WebFiles web;

    InputFiles(Files files, WebFiles web) {
        this.files = files;
        this.web = web;
    }

    /** The file of a parameter. */
    StoredFile of(BotName bot, FileKind kind, Params params, String name) {
        return named(bot, kind, params, name, params.text(name));
    }

    /** The file that a value names; an empty one stands for the upload of that name. */
    StoredFile named(BotName bot, FileKind kind, Params params, String name, String value) {
        if (value.isEmpty() || value.startsWith(ATTACHED)) {
            String field = value.isEmpty() ? name : value.substring(ATTACHED.length());
            return uploaded(bot, kind, params.upload(field));
        }
        return value.contains(".") || value.contains("://") ? fetched(bot, kind, value) : known(bot, kind, value);
    }

    private StoredFile uploaded(BotName bot, FileKind kind, @Nullable Upload upload) {
        if (upload == null) {
            throw Refusal.badRequest("there is no " + kind.title().toLowerCase(Locale.ROOT) + " in the request");
        }
        if (upload.size() > kind.largest()) {
            throw Refusal.tooLarge();
        }
        try {
            return files.keep(bot, kind, new FileContent(upload.bytes(), upload.fileName(), upload.contentType()));
        } catch (IOException failed) {
            throw new UncheckedIOException("an upload could not be read", failed);
        }
    }

    private StoredFile known(BotName bot, FileKind kind, String id) {
        FileKind sentAs = FileKind.ofId(id)
                .orElseThrow(() -> Refusal.badRequest("wrong remote file identifier specified: can't unserialize it"));
        if (sentAs != kind) {
            throw Refusal.badRequest("can't use file of type " + sentAs.title() + " as " + kind.title());
        }
        return files.find(bot, id).orElseThrow(() -> Refusal.badRequest("wrong file identifier/HTTP URL specified"));
    }

    private StoredFile fetched(BotName bot, FileKind kind, String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            throw Refusal.badRequest("wrong file identifier/HTTP URL specified");
        }
        return files.keep(bot, kind, web.fetch(url, kind));
    }
}
