package ai.wewall.model.chat;

/**
 * What the person agreed to.
 *
 * @param textId id of a consent text that is in force, as {@code GET /api/v1/legal/texts} lists it
 */
public record LeadConsent(String textId) {}
