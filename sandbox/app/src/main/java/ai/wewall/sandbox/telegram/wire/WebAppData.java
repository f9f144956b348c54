package ai.wewall.sandbox.telegram.wire;

/** What a Mini App opened from a reply keyboard sent to its bot. */
public record WebAppData(String data, String buttonText) {}
