package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.file.FileKind;
import ai.wewall.sandbox.telegram.file.Files;
import ai.wewall.sandbox.telegram.store.StoredFile;
import ai.wewall.sandbox.telegram.text.FormattedText;
import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;

/** Reads {@code InputMedia}: photos and documents. */
final class InputMedia {

    private static final int MOST_IN_ALBUM = 10;

    private final InputFiles files;

    InputMedia(InputFiles files) {
        this.files = files;
    }

    /** The media of an edit. */
    Content one(BotName bot, Params params) {
        JsonNode media = params.json("media", "can't parse input media JSON object")
                .orElseThrow(() -> Refusal.badRequest("parameter \"media\" is required"));
        return read(bot, params, media);
    }

    /** An album, its parts in their order. */
    List<Content> album(BotName bot, Params params) {
        JsonNode media = params.json("media", "can't parse media JSON object")
                .orElseThrow(() -> Refusal.badRequest("parameter \"media\" is required"));
        if (!media.isArray()) {
            throw Refusal.badRequest("expected an Array of InputMedia");
        }
        if (media.isEmpty()) {
            throw Refusal.badRequest("there are no messages to send");
        }
        if (media.size() > MOST_IN_ALBUM) {
            throw Refusal.badRequest("too many messages to send as an album");
        }
        refuseMixed(media);
        String album = media.size() == 1
                ? null
                : Long.toString(ThreadLocalRandom.current().nextLong(1L << 50, 1L << 53));
        return media.valueStream()
                .map(part -> read(bot, params, part).inAlbum(album))
                .toList();
    }

    private static void refuseMixed(JsonNode media) {
        long documents = media.valueStream()
                .filter(part -> part.path("type").asString("").equals("document"))
                .count();
        if (documents != 0 && documents != media.size()) {
            throw Refusal.badRequest("document can't be mixed with other media types");
        }
    }

    private Content read(BotName bot, Params params, JsonNode media) {
        if (!media.isObject()) {
            throw unreadable("expected an Object");
        }
        FormattedText caption = TextParams.caption(media);
        String type = media.path("type").asString("");
        FileKind kind = switch (type) {
            case "photo" -> FileKind.PHOTO;
            case "document" -> FileKind.DOCUMENT;
            default -> throw unreadable("type \"" + type + "\" is unsupported");
        };
        String value = media.path("media").asString("");
        if (value.isEmpty()) {
            throw unreadable("media not found");
        }
        StoredFile file = files.named(bot, kind, params, "media", value);
        Content content =
                kind == FileKind.PHOTO ? Content.photo(Files.photo(file)) : Content.document(Files.document(file));
        return content.withCaption(caption.text(), caption.entities());
    }

    private static Refusal unreadable(String why) {
        return Refusal.badRequest("can't parse InputMedia: " + why);
    }
}
