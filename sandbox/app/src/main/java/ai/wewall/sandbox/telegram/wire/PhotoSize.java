package ai.wewall.sandbox.telegram.wire;

/** A photo in one of its sizes. */
public record PhotoSize(String fileId, String fileUniqueId, int width, int height, long fileSize) {}
