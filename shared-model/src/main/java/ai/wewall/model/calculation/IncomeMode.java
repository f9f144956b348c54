package ai.wewall.model.calculation;

/** Where the rent comes from. */
public enum IncomeMode {
    /** One rent for the whole area. */
    SIMPLE,
    /** A roll of leases. */
    LEASES
}
