package ai.wewall.sandbox.telegram.store;

/** An update that its bot has not confirmed; the body is the JSON of the whole update. */
public record PendingUpdate(int id, long chatId, String body) {}
