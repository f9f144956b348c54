package ai.wewall.search.domain.text.rule;

import ai.wewall.model.search.NumberRange;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim;
import ai.wewall.search.domain.text.reading.Claim.Bounded;
import ai.wewall.search.domain.text.reading.Claim.Money;
import ai.wewall.search.domain.text.reading.Claim.Named;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** (d): whether a text names a value that the criteria do not hold already. A change or a negation always is one. */
final class Novelty {

    boolean isIn(Analysis text) {
        return text.claims().stream().anyMatch(claim -> isNew(claim, text));
    }

    private static boolean isNew(Claim claim, Analysis text) {
        return switch (claim) {
            case Named named -> named.negated() || !holds(named.field().of(text.before()), named.value());
            case Bounded bounded ->
                bounded.negated() || !isHeld(bounded.field().of(text.before()), bounded.low(), bounded.high());
            case Money money ->
                !isHeld(
                        money.field().of(text.before()),
                        money.quantity().low(),
                        money.quantity().high());
            case Claim.Cleared cleared -> true;
            case Claim.Changed changed -> true;
        };
    }

    private static boolean holds(@Nullable Object held, Object value) {
        return held instanceof Set<?> set ? set.contains(value) : value.equals(held);
    }

    private static boolean isHeld(@Nullable Object held, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        return held instanceof NumberRange range && new NumberRange(low, high).equals(range);
    }
}
