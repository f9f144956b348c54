package ai.wewall.calculator.domain.cashflow;

/** Why a measure is undefined, or what has to be known about it. The names stand in the answers' warnings. */
public enum Remark {
    /** The amounts do not hold both signs. */
    NO_SIGN_CHANGE,
    /** No rate makes the amounts worth nothing. */
    NO_ROOT,
    /** More than one rate may make the amounts worth nothing. */
    AMBIGUOUS,
    /** Nothing is ever invested. */
    NO_INVESTMENT,
    /** What is invested never comes back. */
    NOT_PAID_BACK,
    /** The definition divides by nothing. */
    UNDEFINED,
    /** The value is beyond what a double holds. */
    NOT_FINITE
}
