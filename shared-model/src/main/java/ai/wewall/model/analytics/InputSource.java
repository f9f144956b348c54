package ai.wewall.model.analytics;

import java.time.LocalDate;

/**
 * Where an input comes from.
 *
 * @param path of the input, as {@code opex.opexPerSqmYear}
 * @param source for people, in the language asked for
 * @param date on which it was so
 */
public record InputSource(String path, String source, LocalDate date) {}
