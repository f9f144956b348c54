package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.text.Links;
import ai.wewall.sandbox.telegram.wire.InlineButton;
import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.WebAppInfo;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one button under a message. */
final class InlineButtonReader {

    private static final int LONGEST_DATA = 64;
    private static final int LONGEST_COPY = 256;
    private static final Set<String> STYLES = Set.of("danger", "success", "primary");

    private final Links links;

    InlineButtonReader(Links links) {
        this.links = links;
    }

    /** The button, or null where it has no text, which the service leaves out. */
    @Nullable
    InlineButton read(JsonNode button) {
        if (!button.isObject()) {
            throw unreadable("InlineKeyboardButton must be an Object");
        }
        if (!button.path("text").isString()) {
            throw unreadable("Can't find field \"text\"");
        }
        InlineButton read = withAction(button);
        return read.text().isEmpty() ? null : read;
    }

    private InlineButton withAction(JsonNode button) {
        String url = text(button, "url");
        if (url != null) {
            return made(button, links.button("inline keyboard button URL", url), null, null, null, null, null);
        }
        String data = text(button, "callback_data");
        if (data != null) {
            return made(button, null, checkedData(data), null, null, null, null);
        }
        if (button.path("switch_inline_query").isString()) {
            return made(
                    button, null, null, null, button.path("switch_inline_query").asString(), null, null);
        }
        if (button.path("switch_inline_query_current_chat").isString()) {
            String query = button.path("switch_inline_query_current_chat").asString();
            return made(button, null, null, null, null, query, null);
        }
        if (button.path("web_app").isObject()) {
            String page = button.path("web_app").path("url").asString("");
            WebAppInfo app = new WebAppInfo(links.webApp("inline keyboard button Web App URL", page));
            return made(button, null, null, app, null, null, null);
        }
        if (button.path("copy_text").isObject()) {
            return made(button, null, null, null, null, null, copied(button.path("copy_text")));
        }
        throw unreadable("Text buttons are unallowed in the inline keyboard");
    }

    private static InlineButton.CopyText copied(JsonNode copy) {
        String text = copy.path("text").asString("");
        if (text.isEmpty() || text.length() > LONGEST_COPY) {
            throw Refusal.badRequest("BUTTON_COPY_TEXT_INVALID");
        }
        return new InlineButton.CopyText(text);
    }

    private static InlineButton made(
            JsonNode button,
            @Nullable String url,
            @Nullable String data,
            @Nullable WebAppInfo app,
            @Nullable String query,
            @Nullable String queryHere,
            InlineButton.@Nullable CopyText copy) {
        String style = text(button, "style");
        if (style != null && !STYLES.contains(style)) {
            throw unreadable("Invalid button style specified");
        }
        return new InlineButton(
                button.path("text").asString().strip(),
                url,
                data,
                app,
                query,
                queryHere,
                copy,
                style,
                text(button, "icon_custom_emoji_id"));
    }

    private static String checkedData(String data) {
        if (data.getBytes(StandardCharsets.UTF_8).length > LONGEST_DATA) {
            throw Refusal.badRequest("BUTTON_DATA_INVALID");
        }
        return data;
    }

    private static @Nullable String text(JsonNode button, String field) {
        String value = button.path(field).asString("");
        return value.isEmpty() ? null : value;
    }

    private static Refusal unreadable(String why) {
        return Refusal.badRequest("can't parse inline keyboard button: " + why);
    }
}
