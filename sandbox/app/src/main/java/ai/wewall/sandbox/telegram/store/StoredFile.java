package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.BotName;
import org.jspecify.annotations.Nullable;

/**
 * A file without its content.
 *
 * @param id what the bot names it by
 * @param uniqueId the same for the same content
 * @param path under {@code /file/bot{token}/}
 * @param width of a picture, in pixels
 * @param height of a picture, in pixels
 * @param size bytes
 */
public record StoredFile(
        String id,
        String uniqueId,
        BotName bot,
        String path,
        @Nullable String name,
        String mimeType,
        @Nullable Integer width,
        @Nullable Integer height,
        long size) {}
