package ai.wewall.model.telegram;

/** An offer that a person wants to send to others in Telegram. */
public record ShareRequest(String listingId) {}
