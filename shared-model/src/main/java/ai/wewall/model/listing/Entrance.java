package ai.wewall.model.listing;

/** How premises are entered. */
public enum Entrance {
    /** A door of their own to the street. */
    STREET,
    /** A door of their own to the yard. */
    YARD,
    /** Through the hall of the building. */
    SHARED
}
