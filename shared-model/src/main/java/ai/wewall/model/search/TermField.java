package ai.wewall.model.search;

/** What a person can say about the terms of a calculation. Bounds are those of the calculation's own inputs. */
public enum TermField {
    /** RUB for the whole. */
    PRICE(Group.PRICE, 1, 1e13),
    /** RUB per m². */
    PRICE_PER_SQM(Group.PRICE, 1, 1e9),
    /** Per cent of the price that is borrowed. */
    LOAN_PCT(Group.LOAN, 0, 100),
    /** RUB that are borrowed. */
    LOAN_AMOUNT(Group.LOAN, 0, 1e13),
    /** Per cent of the price that is paid out of the own pocket. */
    DOWN_PCT(Group.LOAN, 0, 100),
    /** RUB that are paid out of the own pocket. */
    DOWN_AMOUNT(Group.LOAN, 0, 1e13),
    /** Nothing is borrowed; the value says nothing. */
    NO_LOAN(Group.LOAN, 0, 0),
    /** Something is borrowed, on terms that were not said; the value says nothing. */
    WITH_LOAN(Group.LOAN, 0, 0),
    /** Per cent a year of the loan. */
    RATE_PCT(Group.RATE, 0, 200),
    /** Whole months of the loan. */
    LOAN_MONTHS(Group.LOAN_TERM, 1, 480),
    /** The value says nothing. */
    ANNUITY(Group.SCHEDULE, 0, 0),
    /** The value says nothing. */
    LINEAR(Group.SCHEDULE, 0, 0),
    /** The value says nothing. */
    INTEREST_ONLY(Group.SCHEDULE, 0, 0),
    /** Whole months of which it was not said what lasts so long: the loan where there is one, else the time held. */
    PERIOD_MONTHS(Group.PERIOD, 1, 480),
    /** Whole months that the property is held. */
    HORIZON_MONTHS(Group.HORIZON, 1, 360),
    /** RUB a month for the whole. */
    RENT_PER_MONTH(Group.RENT, 0, 1e12),
    /** RUB per m² and year. */
    RENT_PER_SQM_YEAR(Group.RENT, 0, 1e7),
    /** Per cent a year by which the rent grows. */
    GROWTH_PCT(Group.GROWTH, -50, 100),
    /** Per cent of the rent that is not earned. */
    VACANCY_PCT(Group.VACANCY, 0, 100),
    /** RUB a month that the whole costs. */
    OPEX_PER_MONTH(Group.OPEX, 0, 1e12),
    /** RUB per m² and year. */
    OPEX_PER_SQM_YEAR(Group.OPEX, 0, 1e7),
    /** RUB that are spent on works at once. */
    CAPEX(Group.CAPEX, 0, 1e13),
    /** Per cent at which the income is capitalised when it is sold. */
    EXIT_CAP_PCT(Group.EXIT, 0.1, 100),
    /** Per cent a year by which the price grows until it is sold. */
    PRICE_GROWTH_PCT(Group.EXIT, -50, 100),
    /** Per cent a year that money has to earn. */
    DISCOUNT_PCT(Group.DISCOUNT, -99, 1000),
    /** No tax on income; the value says nothing. */
    TAX_NONE(Group.TAX, 0, 0),
    /** Simplified system, on income; the value says nothing. */
    TAX_USN_INCOME(Group.TAX, 0, 0),
    /** Simplified system, on income less expenses; the value says nothing. */
    TAX_USN_PROFIT(Group.TAX, 0, 0),
    /** General system; the value says nothing. */
    TAX_OSNO(Group.TAX, 0, 0),
    /** A private person; the value says nothing. */
    TAX_NDFL(Group.TAX, 0, 0);

    /** What one thing is said by; a later word on it takes the place of an earlier one. */
    public enum Group {
        PRICE,
        LOAN,
        RATE,
        LOAN_TERM,
        SCHEDULE,
        PERIOD,
        HORIZON,
        RENT,
        GROWTH,
        VACANCY,
        OPEX,
        CAPEX,
        EXIT,
        DISCOUNT,
        TAX
    }

    private final Group group;
    private final double least;
    private final double most;

    TermField(Group group, double least, double most) {
        this.group = group;
        this.least = least;
        this.most = most;
    }

    public Group group() {
        return group;
    }

    /** Whether a value lies inside the bounds. */
    public boolean accepts(double value) {
        return value >= least && value <= most;
    }

    /** Whether a number belongs to it. */
    public boolean hasValue() {
        return most != least;
    }
}
