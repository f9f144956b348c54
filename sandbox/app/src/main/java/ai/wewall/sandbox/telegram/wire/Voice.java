package ai.wewall.sandbox.telegram.wire;

import org.jspecify.annotations.Nullable;

/** A voice note; its duration is in seconds. */
public record Voice(
        String fileId,
        String fileUniqueId,
        int duration,
        @Nullable String mimeType,
        long fileSize) {}
