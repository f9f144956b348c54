package ai.wewall.model.calculation;

/** How the price of the sale is found. */
public enum ExitMethod {
    /** Net operating income of the twelve months after the sale, capitalised. */
    CAP_RATE,
    /** The cost price, grown. */
    GROWTH
}
