package ai.wewall.sandbox.telegram.wire;

import org.jspecify.annotations.Nullable;

/**
 * A part of a text that means more than its letters.
 *
 * @param type {@code bold}, {@code text_link}, {@code bot_command} and so on
 * @param offset first UTF-16 unit
 * @param length UTF-16 units
 * @param url where a {@code text_link} leads
 * @param language of a {@code pre}
 * @param customEmojiId of a {@code custom_emoji}
 * @param user of a {@code text_mention}
 */
public record Entity(
        String type,
        int offset,
        int length,
        @Nullable String url,
        @Nullable String language,
        @Nullable String customEmojiId,
        @Nullable User user) {

    /** An entity of a type that needs nothing else. */
    public static Entity plain(String type, int offset, int length) {
        return new Entity(type, offset, length, null, null, null, null);
    }

    /** The first unit after it. */
    public int end() {
        return offset + length;
    }

    /** The same entity elsewhere. */
    public Entity at(int newOffset, int newLength) {
        return new Entity(type, newOffset, newLength, url, language, customEmojiId, user);
    }
}
