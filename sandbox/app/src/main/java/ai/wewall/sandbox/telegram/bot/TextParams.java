package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.text.FormattedText;
import ai.wewall.sandbox.telegram.text.Texts;
import ai.wewall.sandbox.telegram.wire.Entity;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Texts and captions among the parameters. */
final class TextParams {

    private static final Set<String> FOUND_BY_ITSELF =
            Set.of("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number");
    private static final Set<String> MARKED = Set.of(
            "bold",
            "italic",
            "underline",
            "strikethrough",
            "spoiler",
            "blockquote",
            "expandable_blockquote",
            "code",
            "pre",
            "text_link",
            "text_mention",
            "custom_emoji");

    private TextParams() {}

    static FormattedText text(Params params) {
        return Texts.message(params.text("text"), params.text("parse_mode"), entities(params, "entities"));
    }

    /** A text that is still being written, which may be empty. */
    static FormattedText draft(Params params) {
        return params.has("text") ? text(params) : new FormattedText("", List.of());
    }

    static FormattedText caption(Params params) {
        return Texts.caption(params.text("caption"), params.text("parse_mode"), entities(params, "caption_entities"));
    }

    /** The caption inside of an {@code InputMedia}. */
    static FormattedText caption(JsonNode media) {
        return Texts.caption(
                media.path("caption").asString(""),
                media.path("parse_mode").asString(""),
                entities(media.path("caption_entities")));
    }

    private static List<Entity> entities(Params params, String name) {
        return params.json(name, "can't parse entities JSON object")
                .map(TextParams::entities)
                .orElse(List.of());
    }

    static List<Entity> entities(JsonNode array) {
        return array.valueStream()
                .filter(entity -> !FOUND_BY_ITSELF.contains(entity.path("type").asString("")))
                .map(TextParams::entity)
                .toList();
    }

    private static Entity entity(JsonNode node) {
        String type = node.path("type").asString("");
        if (!node.path("offset").isIntegralNumber() || !node.path("length").isIntegralNumber()) {
            throw Refusal.badRequest("can't parse MessageEntity: Can't find field \"offset\" or \"length\"");
        }
        if (!MARKED.contains(type)) {
            throw Refusal.badRequest("can't parse MessageEntity: Unsupported type specified");
        }
        return new Entity(
                type,
                node.path("offset").asInt(),
                node.path("length").asInt(),
                node.path("url").asString(null),
                node.path("language").asString(null),
                node.path("custom_emoji_id").asString(null),
                null);
    }
}
