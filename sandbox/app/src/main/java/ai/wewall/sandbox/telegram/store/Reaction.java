package ai.wewall.sandbox.telegram.store;

/** An emoji that somebody put to a message. */
public record Reaction(long from, String emoji) {}
