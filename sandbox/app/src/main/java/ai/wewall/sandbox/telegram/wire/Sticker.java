package ai.wewall.sandbox.telegram.wire;

import org.jspecify.annotations.Nullable;

/** A sticker; its sides are in pixels. */
public record Sticker(
        String fileId,
        String fileUniqueId,
        String type,
        int width,
        int height,
        boolean isAnimated,
        boolean isVideo,
        @Nullable String emoji) {}
