package ai.wewall.calculator.domain.investment;

/** A line of the projection, in the order of the answer: positive RUB, but flows, which have their sign. */
public enum Line {
    /** m², not RUB. */
    LEASED_AREA,
    POTENTIAL_RENT,
    VACANCY_LOSS,
    COLLECTED_RENT,
    OTHER_INCOME,
    OPERATING_EXPENSES,
    MANAGEMENT_FEE,
    INSURANCE,
    PROPERTY_TAX,
    LAND_RENT,
    NOI,
    CAPEX_RESERVE,
    ACQUISITION,
    VAT_RECOVERY,
    /** May be negative: deposits are handed over and given back. */
    DEPOSITS,
    EXIT_PRICE,
    SELLING_COSTS,
    TAX_UNLEVERED,
    PRE_TAX_CASH_FLOW,
    UNLEVERED_CASH_FLOW,
    LOAN_DRAWDOWN,
    LOAN_FEE,
    LOAN_OPENING,
    INTEREST,
    PRINCIPAL,
    BALLOON,
    PAYOFF,
    LOAN_CLOSING,
    TAX,
    LEVERED_CASH_FLOW,
    CUMULATIVE_LEVERED,
    /** A factor, not RUB. */
    DISCOUNT_FACTOR,
    DISCOUNTED_LEVERED
}
