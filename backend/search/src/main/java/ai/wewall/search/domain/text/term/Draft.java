package ai.wewall.search.domain.text.term;

import ai.wewall.model.search.TermField;
import java.math.BigDecimal;

/** What a number was found to say, before its bounds are looked at. */
record Draft(TermField field, double value) {

    static Draft of(TermField field, BigDecimal value) {
        return new Draft(field, value.doubleValue());
    }
}
