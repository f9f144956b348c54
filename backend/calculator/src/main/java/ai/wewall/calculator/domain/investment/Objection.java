package ai.wewall.calculator.domain.investment;

/** Why terms that are sound field by field cannot be projected. The names are the codes of the answer. */
public enum Objection {
    /** More than the whole area is let in some month. */
    AREA_EXCEEDED("income.leases"),
    /** More is lent than the property costs. */
    LOAN_EXCEEDS_PRICE("loan.amount");

    private final String field;

    Objection(String field) {
        this.field = field;
    }

    /** The field that is refused. */
    public String field() {
        return field;
    }
}
