package ai.wewall.model.chat;

/** The lead as it was stored. */
public record LeadResponse(String id, LeadStatus status) {}
