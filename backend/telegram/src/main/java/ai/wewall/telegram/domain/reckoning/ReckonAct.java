package ai.wewall.telegram.domain.reckoning;

import ai.wewall.model.search.SpokenTerm;
import ai.wewall.model.search.TermField;
import org.jspecify.annotations.Nullable;

/** What the buttons under a calculation do. */
public enum ReckonAct {
    WORKBOOK(null, 0),
    MEMORANDUM(null, 0),
    NO_LOAN(TermField.NO_LOAN, 0),
    HALF_LOAN(TermField.LOAN_PCT, 50),
    LOAN_15_YEARS(TermField.LOAN_MONTHS, 180),
    HOLD_5_YEARS(TermField.HORIZON_MONTHS, 60);

    private final @Nullable TermField field;
    private final double value;

    ReckonAct(@Nullable TermField field, double value) {
        this.field = field;
        this.value = value;
    }

    /** The term that it changes, or null. */
    public @Nullable SpokenTerm term() {
        return field == null ? null : new SpokenTerm(field, value, 0, 0);
    }

    /** The file that it asks for, or null. */
    public @Nullable FileKind file() {
        return switch (this) {
            case WORKBOOK -> FileKind.WORKBOOK;
            case MEMORANDUM -> FileKind.MEMORANDUM;
            default -> null;
        };
    }

    /** Whether it would change a calculation on these terms. */
    public boolean changes(Terms terms) {
        return switch (this) {
            case WORKBOOK, MEMORANDUM -> true;
            case NO_LOAN -> terms.isBorrowed();
            case LOAN_15_YEARS -> terms.isBorrowed() && differs(terms);
            case HALF_LOAN -> !terms.isBorrowed() || differs(terms);
            case HOLD_5_YEARS -> differs(terms);
        };
    }

    private boolean differs(Terms terms) {
        Double said = field == null ? null : terms.get(field);
        return said == null || said != value;
    }
}
