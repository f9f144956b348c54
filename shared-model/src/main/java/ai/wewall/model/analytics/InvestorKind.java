package ai.wewall.model.analytics;

/** Who buys, which decides how income is taxed. */
public enum InvestorKind {
    /** A private person: income tax by brackets. */
    PERSON,
    /** An entrepreneur on the simplified system, 6 % of income. */
    ENTREPRENEUR,
    /** A company on the simplified system, 15 % of income less expenses. */
    SMALL_COMPANY,
    /** A company on the general system: profit tax, VAT. */
    COMPANY
}
