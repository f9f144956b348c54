package ai.wewall.sandbox.telegram.file;

import org.jspecify.annotations.Nullable;

/** A file as somebody hands it over; nobody changes its bytes, and nobody compares it. */
@SuppressWarnings("ArrayRecordComponent")
public record FileContent(byte[] bytes, @Nullable String name, String mimeType) {}
