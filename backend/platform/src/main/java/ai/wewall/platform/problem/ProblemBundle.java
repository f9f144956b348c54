package ai.wewall.platform.problem;

/**
 * A module's texts for its problem codes, as a bean of its configuration.
 *
 * @param name of the resource bundle, as {@code messages/listings-problems}
 */
public record ProblemBundle(String name) {}
