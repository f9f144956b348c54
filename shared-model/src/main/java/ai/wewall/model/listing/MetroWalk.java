package ai.wewall.model.listing;

/**
 * A station near a listing.
 *
 * @param name in the nominative
 * @param line the line's name
 * @param walkMinutes minutes on foot: 1.3 times the great-circle metres at 80 m a minute, rounded up
 */
public record MetroWalk(String name, String line, int walkMinutes) {}
