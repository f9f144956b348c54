package ai.wewall.model.calculation;

import java.util.List;

/** What a person should know about a result, most important first. */
public record ExplanationResponse(List<ExplanationSentence> sentences) {}
