package ai.wewall.calculator.domain.explanation;

/** What a finding is about, most important first. */
public enum Topic {
    /** Present value in RUB, discount rate. */
    NPV_POSITIVE,
    /** Missing present value in RUB, discount rate. */
    NPV_NEGATIVE,
    RATE_UNDEFINED,
    RATE_AMBIGUOUS,
    /** Rate of the loan, return without it, return with it. */
    NEGATIVE_LEVERAGE,
    /** Rate of the loan, return without it, return with it. */
    POSITIVE_LEVERAGE,
    /** Share of the debt service that the income covers in the worst year, per cent. */
    DSCR_BELOW_ONE,
    /** Cover in the worst year. */
    DSCR_THIN,
    EXIT_WORTHLESS,
    /** Share of the sale in the present value of all that comes in, per cent. */
    EXIT_DOMINATES,
    /** Capitalisation rate of the sale and of the purchase. */
    EXIT_DEARER_THAN_ENTRY,
    /** Years until the money is back. */
    PAID_BACK,
    NOT_PAID_BACK,
    /** Occupancy that covers costs and debt service, per cent. */
    BREAK_EVEN_HIGH,
    USN_INCOME_LIMIT,
    USN_VAT_THRESHOLD
}
