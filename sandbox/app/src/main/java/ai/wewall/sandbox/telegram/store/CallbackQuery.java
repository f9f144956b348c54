package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.BotName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A pressed button and what the bot answered. */
public record CallbackQuery(
        long id,
        BotName bot,
        long personId,
        long chatId,
        int messageId,
        String data,
        Instant askedAt,
        @Nullable Answer answer) {

    /** The bot's word to a press. */
    public record Answer(
            @Nullable String text,
            boolean showAlert,
            @Nullable String url) {}
}
