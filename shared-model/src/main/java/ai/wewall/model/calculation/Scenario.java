package ai.wewall.model.calculation;

/** How things may turn out. */
public enum Scenario {
    /** Less rent, more vacancy and costs, a cheaper sale. */
    PESSIMISTIC,
    /** As entered. */
    BASE,
    /** More rent, less vacancy, a dearer sale. */
    OPTIMISTIC,
    /** Each tenant leaves at the end of the lease, and half a year passes before the next one. */
    TENANT_LEAVES,
    /** The key rate is three points higher, and with it the loan and what money has to earn elsewhere. */
    KEY_RATE_UP
}
