package ai.wewall.listings.domain.geography;

/** How dear street retail is along a street. */
public enum Corridor {
    /** The dearest shopping streets. */
    PRIME,
    /** Other shopping streets of the centre. */
    CENTRAL,
    /** The great avenues that lead out of it. */
    AVENUE,
    /** No corridor of street retail. */
    NONE
}
