package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.BotName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed behind a bot's name, and what the bot offers.
 *
 * @param offset where the results are to begin, as the bot itself named it
 */
public record InlineQuery(
        long id,
        BotName bot,
        long personId,
        String query,
        String offset,
        Instant askedAt,
        @Nullable Answer answer) {

    /** The bot's results. */
    public record Answer(
            List<InlineResult> results,
            String nextOffset,
            int cacheTime,
            boolean personal,
            @Nullable Button button) {}

    /** The button above the results: it opens a Mini App, or the bot's chat with a start parameter. */
    public record Button(
            String text, @Nullable String webApp, @Nullable String startParameter) {}
}
