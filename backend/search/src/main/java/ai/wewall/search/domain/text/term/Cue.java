package ai.wewall.search.domain.text.term;

import ai.wewall.model.search.TermField;
import org.jspecify.annotations.Nullable;

/** A word that tells what a number of a calculation is, or is a term by itself. The table {@code terms.txt} names them. */
enum Cue {
    LOAN,
    LOAN_SHARE,
    LOAN_TERM,
    DOWN,
    CASH,
    RATE,
    KEY_RATE,
    RENT,
    PRICE,
    HOLD,
    PERIOD,
    GROWTH,
    PRICE_GROWTH,
    VACANCY,
    OCCUPANCY,
    OPEX,
    CAPEX,
    EXIT,
    DISCOUNT,
    ANNUITY,
    LINEAR,
    INTEREST_ONLY,
    USN,
    USN_INCOME,
    USN_PROFIT,
    OSNO,
    NDFL,
    SOLE,
    NO_TAX,
    OTHER_TAX,
    /** A term that a calculation has no place for. */
    OTHER,
    /** What is asked for; its numbers are wishes. */
    RESULT,
    /** Something that is counted or numbered. */
    OFFER;

    /** What it says without a number, or null. */
    @Nullable
    TermField alone() {
        return switch (this) {
            case CASH -> TermField.NO_LOAN;
            case ANNUITY -> TermField.ANNUITY;
            case LINEAR -> TermField.LINEAR;
            case INTEREST_ONLY -> TermField.INTEREST_ONLY;
            case USN, USN_INCOME, SOLE -> TermField.TAX_USN_INCOME;
            case USN_PROFIT -> TermField.TAX_USN_PROFIT;
            case OSNO -> TermField.TAX_OSNO;
            case NDFL -> TermField.TAX_NDFL;
            case NO_TAX -> TermField.TAX_NONE;
            default -> null;
        };
    }

    /** Whether it speaks of borrowing. */
    boolean isOfLoan() {
        return this == LOAN || this == LOAN_SHARE || this == LOAN_TERM || this == RATE || this == DOWN;
    }

    /** Whether a person has to be told that it was not taken in, number or not. */
    boolean isMissed() {
        return this == KEY_RATE || this == OTHER || this == OTHER_TAX;
    }
}
