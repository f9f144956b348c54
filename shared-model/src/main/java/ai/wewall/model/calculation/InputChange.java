package ai.wewall.model.calculation;

/**
 * An input that a scenario changes.
 *
 * @param path of a numeric field of the request
 * @param from the value entered, or its default
 */
public record InputChange(String path, double from, double to) {}
