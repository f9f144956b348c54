package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.text.Links;
import ai.wewall.sandbox.telegram.wire.KeyboardButton;
import ai.wewall.sandbox.telegram.wire.Markup;
import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.WebAppInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code reply_markup}. */
final class MarkupReader {

    private static final int MOST_BUTTONS = 100;

    private final InlineButtonReader inlineButtons;
    private final Links links;

    MarkupReader(Links links) {
        this.links = links;
        inlineButtons = new InlineButtonReader(links);
    }

    /** The markup of a new message. */
    @Nullable
    Markup read(Params params) {
        return params.json("reply_markup", "can't parse reply keyboard markup JSON object")
                .map(this::read)
                .orElse(null);
    }

    /** The markup of an edit, where only buttons under the message are possible. */
    @Nullable
    Markup readInline(Params params) {
        Markup markup = read(params);
        if (markup != null && !(markup instanceof Markup.Inline)) {
            throw Refusal.badRequest("inline keyboard expected");
        }
        return markup;
    }

    /** The markup of an inline result: buttons below it, none of which opens a Mini App outside of a private chat. */
    @Nullable
    Markup readOfResult(JsonNode given) {
        Markup markup = given.isMissingNode() || given.isNull() ? null : read(given);
        if (markup != null && !(markup instanceof Markup.Inline)) {
            throw Refusal.badRequest("inline keyboard expected");
        }
        refuseApps(markup);
        return markup;
    }

    /** Refuses buttons that open a Mini App, which only private chats with the bot may carry. */
    static void refuseApps(@Nullable Markup markup) {
        if (Markup.opensApps(markup)) {
            throw Refusal.badRequest("BUTTON_TYPE_INVALID");
        }
    }

    private @Nullable Markup read(JsonNode markup) {
        if (!markup.isObject()) {
            throw Refusal.badRequest("object expected as reply markup");
        }
        if (markup.has("keyboard")) {
            return keyboard(markup);
        }
        if (markup.has("inline_keyboard")) {
            var rows = rows(
                    markup.path("inline_keyboard"),
                    "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays",
                    inlineButtons::read);
            return rows.isEmpty() ? null : new Markup.Inline(rows);
        }
        if (isTrue(markup, "remove_keyboard")) {
            return new Markup.RemoveKeyboard(true);
        }
        return isTrue(markup, "force_reply") ? new Markup.ForceReply(true) : null;
    }

    private @Nullable Markup keyboard(JsonNode markup) {
        var rows = rows(markup.path("keyboard"), "field \"keyboard\" must be an Array of Arrays", this::keyboardButton);
        if (rows.isEmpty()) {
            return null;
        }
        String placeholder = markup.path("input_field_placeholder").asString("");
        return new Markup.Keyboard(
                rows,
                trueOrNull(markup, "is_persistent"),
                trueOrNull(markup, "resize_keyboard"),
                trueOrNull(markup, "one_time_keyboard"),
                placeholder.isEmpty() ? null : placeholder);
    }

    private <T> List<List<T>> rows(JsonNode array, String onError, Function<JsonNode, @Nullable T> button) {
        if (!array.isArray()) {
            throw Refusal.badRequest(onError);
        }
        List<List<T>> rows = new ArrayList<>();
        int count = 0;
        for (JsonNode row : array) {
            if (!row.isArray()) {
                throw Refusal.badRequest(onError);
            }
            List<T> read =
                    row.valueStream().map(button).filter(Objects::nonNull).toList();
            count += read.size();
            if (!read.isEmpty()) {
                rows.add(read);
            }
        }
        if (count > MOST_BUTTONS) {
            throw Refusal.badRequest("reply markup is too long");
        }
        return rows;
    }

    private @Nullable KeyboardButton keyboardButton(JsonNode button) {
        if (button.isString()) {
            return button.asString().isEmpty() ? null : new KeyboardButton(button.asString(), null, null, null);
        }
        if (!button.isObject() || !button.path("text").isString()) {
            throw Refusal.badRequest("can't parse keyboard button: "
                    + (button.isObject()
                            ? "Can't find field \"text\""
                            : "KeyboardButton must be a String or an Object"));
        }
        JsonNode webApp = button.path("web_app");
        String text = button.path("text").asString();
        if (text.isEmpty()) {
            return null;
        }
        return new KeyboardButton(
                text,
                trueOrNull(button, "request_contact"),
                trueOrNull(button, "request_location"),
                webApp.isObject()
                        ? new WebAppInfo(links.webApp(
                                "keyboard button Web App URL",
                                webApp.path("url").asString("")))
                        : null);
    }

    private static boolean isTrue(JsonNode node, String field) {
        return node.path(field).asBoolean(false);
    }

    private static @Nullable Boolean trueOrNull(JsonNode node, String field) {
        return isTrue(node, field) ? true : null;
    }
}
