package ai.wewall.model.listing;

/** Where cars are left. */
public enum ParkingKind {
    UNDERGROUND,
    /** On the building's own ground. */
    SURFACE,
    /** Along the street, as everybody's. */
    STREET
}
