package ai.wewall.sandbox.telegram.wire;

import org.jspecify.annotations.Nullable;

/** A file sent as it is. */
public record Document(
        String fileId,
        String fileUniqueId,
        @Nullable String fileName,
        @Nullable String mimeType,
        long fileSize) {}
