package ai.wewall.calculator.domain.saved;

/**
 * How others see a calculation.
 *
 * @param token whoever knows it sees the version
 */
public record Sharing(String token, int version) {}
