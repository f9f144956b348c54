package ai.wewall.analytics.domain;

import java.time.LocalDate;

/**
 * An input and what it rests on.
 *
 * @param path as {@code opex.opexPerSqmYear}
 */
public record SourcedInput(String path, Source source, LocalDate date) {}
