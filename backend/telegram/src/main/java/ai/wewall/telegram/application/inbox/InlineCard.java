package ai.wewall.telegram.application.inbox;

import org.jspecify.annotations.Nullable;

/**
 * A card of an offer that is sent into a chat in which the bot is not.
 *
 * @param id at most 64 bytes
 * @param html what is sent
 * @param photo address of a small picture, or null where Telegram could not reach it
 * @param button what the button under the message says
 * @param url where it leads
 */
public record InlineCard(
        String id,
        String title,
        String description,
        String html,
        @Nullable String photo,
        String button,
        String url) {}
