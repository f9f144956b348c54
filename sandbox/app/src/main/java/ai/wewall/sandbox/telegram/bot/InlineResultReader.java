package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.store.InlineResult;
import ai.wewall.sandbox.telegram.text.FormattedText;
import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.Markup;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one {@code InlineQueryResult}. */
final class InlineResultReader {

    private static final int LONGEST_ID = 64;
    private static final Set<String> FILES = Set.of("photo", "document");

    private final MarkupReader markups;

    InlineResultReader(MarkupReader markups) {
        this.markups = markups;
    }

    InlineResult read(JsonNode result) {
        try {
            return checked(result);
        } catch (Refusal refusal) {
            throw prefixed(refusal);
        }
    }

    /** What the server of the service finds keeps its name; what its reader finds tells where. */
    private static Refusal prefixed(Refusal refusal) {
        String why = refusal.reason();
        return why.matches("[A-Z0-9_]+")
                ? refusal
                : Refusal.badRequest("can't parse inline query result: "
                        + why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1));
    }

    private InlineResult checked(JsonNode result) {
        if (!result.isObject()) {
            throw Refusal.badRequest("inline query result must be an object");
        }
        String type = InputContents.required(result, "type").toLowerCase(Locale.ROOT);
        String id = checkedId(InputContents.required(result, "id"));
        Content content = content(type, result);
        FormattedText caption = TextParams.caption(result);
        Markup markup = markups.readOfResult(result.path("reply_markup"));
        return new InlineResult(
                type,
                id,
                title(type, result),
                orNull(result, "description"),
                orNull(result, "url"),
                thumbnail(type, result),
                content,
                content == null ? media(type, result) : null,
                caption.text(),
                caption.entities(),
                markup);
    }

    private static String checkedId(String id) {
        if (id.isEmpty()) {
            throw Refusal.badRequest("RESULT_ID_EMPTY");
        }
        if (id.getBytes(StandardCharsets.UTF_8).length > LONGEST_ID) {
            throw Refusal.badRequest("RESULT_ID_INVALID");
        }
        return id;
    }

    private static @Nullable Content content(String type, JsonNode result) {
        JsonNode given = result.path("input_message_content");
        if (given.isObject()) {
            return InputContents.read(given);
        }
        return switch (type) {
            case "article" -> InputContents.text(result, InputContents.required(result, "message_text"));
            case "contact" -> InputContents.contact(result);
            case "location" -> InputContents.location(result);
            case "venue" -> InputContents.venue(result);
            case "photo", "document" -> null;
            default -> throw Refusal.badRequest("type \"" + type + "\" is unsupported for the inline query result");
        };
    }

    private static @Nullable String title(String type, JsonNode result) {
        String title = orNull(result, "title");
        if (title == null && Set.of("article", "document", "location", "venue").contains(type)) {
            InputContents.required(result, "title");
            throw Refusal.badRequest(type.equals("article") ? "ARTICLE_TITLE_EMPTY" : "RESULT_TITLE_EMPTY");
        }
        return title;
    }

    private static @Nullable String thumbnail(String type, JsonNode result) {
        String address = orNull(result, "thumbnail_url");
        if (address == null && type.equals("photo") && orNull(result, "photo_url") != null) {
            throw Refusal.badRequest("PHOTO_THUMB_URL_EMPTY");
        }
        return address;
    }

    private static @Nullable String media(String type, JsonNode result) {
        if (!FILES.contains(type)) {
            return null;
        }
        String address = orNull(result, type + "_url");
        if (address == null) {
            return InputContents.required(result, type + "_file_id");
        }
        if (type.equals("document")) {
            String mime = InputContents.required(result, "mime_type");
            if (!mime.equals("application/pdf") && !mime.equals("application/zip")) {
                throw Refusal.badRequest("Unallowed document MIME type");
            }
        }
        if (!address.matches("(?i)https?://.+")) {
            throw Refusal.badRequest("WEBDOCUMENT_URL_INVALID");
        }
        return address;
    }

    private static @Nullable String orNull(JsonNode node, String field) {
        String value = node.path(field).asString("");
        return value.isEmpty() ? null : value;
    }
}
