package ai.wewall.search.domain.text.term;

import ai.wewall.model.search.TermField;
import ai.wewall.search.domain.text.number.Unit;
import ai.wewall.search.domain.text.reading.Item;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lengths of time, in months. */
final class Times {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final double MONTHS_A_YEAR = 12;
    private static final double HUNDRED = 100;

    private static final Set<Cue> NAMING = EnumSet.of(Cue.HOLD, Cue.LOAN_TERM, Cue.PERIOD, Cue.VACANCY);

    /** Words whose own number this is not. */
    private static final Set<Cue> OPEN = EnumSet.of(Cue.PERIOD, Cue.CASH, Cue.LOAN, Cue.EXIT, Cue.PRICE);

    private final Sentence text;

    Times(Sentence text) {
        this.text = text;
    }

    /** What a length of time says beside its governing word, or null. */
    @Nullable
    Draft of(int at, int governor, @Nullable Cue cue, Unit unit, BigDecimal value) {
        BigDecimal months = unit == Unit.YEAR ? value.multiply(TWELVE) : value;
        if (months.stripTrailingZeros().scale() > 0) {
            return null;
        }
        if (cue == Cue.VACANCY) {
            double share = months.doubleValue() / MONTHS_A_YEAR * HUNDRED;
            return unit == Unit.MONTH ? new Draft(TermField.VACANCY_PCT, share) : null;
        }
        TermField field = field(at, governor, cue);
        return field == null ? null : Draft.of(field, months);
    }

    /** The same of a bare number beside a word of time: «горизонт 7» is in years. */
    @Nullable
    Draft bare(int at, int governor, @Nullable Cue cue, BigDecimal value) {
        boolean timed = cue == Cue.HOLD || cue == Cue.LOAN_TERM || cue == Cue.PERIOD;
        return timed ? of(at, governor, cue, Unit.YEAR, value) : null;
    }

    private @Nullable TermField field(int at, int governor, @Nullable Cue cue) {
        Item before = text.items().at(at - 1);
        if (cue == Cue.HOLD || before.isWord("через")) {
            return TermField.HORIZON_MONTHS;
        }
        if (cue == Cue.LOAN_TERM || (cue == Cue.LOAN || cue == Cue.RATE) && !text.isDenied(governor)) {
            return TermField.LOAN_MONTHS;
        }
        if (before.isWord("за")) {
            return TermField.HORIZON_MONTHS;
        }
        return cue == null || OPEN.contains(cue) ? unnamed() : null;
    }

    /** Whether the word says what lasts so long, rather than standing beside it. */
    static boolean isNamed(@Nullable Cue cue) {
        return cue != null && NAMING.contains(cue);
    }

    private TermField unnamed() {
        if (text.isWithoutLoan()) {
            return TermField.HORIZON_MONTHS;
        }
        return text.isOfLoan() ? TermField.LOAN_MONTHS : TermField.PERIOD_MONTHS;
    }
}
