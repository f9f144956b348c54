package ai.wewall.sandbox.telegram.wire;

/** The page of a Mini App. */
public record WebAppInfo(String url) {}
