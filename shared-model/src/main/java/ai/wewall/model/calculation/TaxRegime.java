package ai.wewall.model.calculation;

/** How income is taxed. */
public enum TaxRegime {
    /** Not at all. */
    NONE,
    /** Simplified system, on income. */
    USN_INCOME,
    /** Simplified system, on income less expenses, with a minimum. */
    USN_INCOME_MINUS_EXPENSES,
    /** General system: profit tax. */
    OSNO,
    /** Income tax of a private person, by brackets. */
    NDFL
}
