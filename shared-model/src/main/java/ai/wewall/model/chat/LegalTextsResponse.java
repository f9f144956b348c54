package ai.wewall.model.chat;

import java.util.List;

/** The legal texts in force, in the language asked for. */
public record LegalTextsResponse(List<LegalText> items) {}
