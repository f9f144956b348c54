package ai.wewall.sandbox.telegram.file;

import org.jspecify.annotations.Nullable;

/** A file as somebody hands it over. */
public record FileContent(byte[] bytes, @Nullable String name, String mimeType) {}
