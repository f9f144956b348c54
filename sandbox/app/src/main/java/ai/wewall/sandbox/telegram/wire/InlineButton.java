package ai.wewall.sandbox.telegram.wire;

import org.jspecify.annotations.Nullable;

/** A button under a message: besides its looks exactly one of the actions is given. */
public record InlineButton(
        String text,
        @Nullable String url,
        @Nullable String callbackData,
        @Nullable WebAppInfo webApp,
        @Nullable String switchInlineQuery,
        @Nullable String switchInlineQueryCurrentChat,
        @Nullable CopyText copyText,
        @Nullable String style,
        @Nullable String iconCustomEmojiId) {

    /** What a press puts on the clipboard. */
    public record CopyText(String text) {}
}
