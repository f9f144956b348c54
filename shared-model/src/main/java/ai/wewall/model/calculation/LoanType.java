package ai.wewall.model.calculation;

/** How a loan is repaid. */
public enum LoanType {
    /** Equal payments. */
    ANNUITY,
    /** Equal parts of the principal. */
    LINEAR,
    /** All principal at maturity. */
    INTEREST_ONLY
}
