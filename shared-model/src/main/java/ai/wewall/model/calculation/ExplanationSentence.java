package ai.wewall.model.calculation;

/**
 * One thing to know.
 *
 * @param code a stable word for programs, as {@code NEGATIVE_LEVERAGE}
 * @param text a sentence in the language of the request
 */
public record ExplanationSentence(String code, String text) {}
