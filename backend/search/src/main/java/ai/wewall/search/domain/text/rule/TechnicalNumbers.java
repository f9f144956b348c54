package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.number.Unit;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Bounded;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Items;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The fields with one bound: {@code ceilingHeight}, {@code powerKw}, {@code yield}, {@code paybackYears} ((j), (w)). */
final class TechnicalNumbers implements Rule {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final int LOAN_REACH = 4;

    @Override
    public void apply(Analysis text) {
        for (int at = 0; at < text.items().size(); at++) {
            Quantity quantity = text.items().at(at).quantity();
            if (quantity != null && text.isFree(at) && !quantity.isMoney()) {
                read(text, at, quantity);
            }
        }
    }

    private static void read(Analysis text, int at, Quantity quantity) {
        Items items = text.items();
        Unit unit = quantity.unit();
        if (unit == Unit.KW || unit == null && Governor.isField(items, at, "powerKw")) {
            claim(text, at, Numbers.minimum(Field.POWER_KW, quantity, Numbers.place(text, at)));
        } else if (isCeiling(items, at, unit)) {
            claim(text, at, Numbers.minimum(Field.CEILING_HEIGHT, quantity, Numbers.place(text, at)));
        } else if (isYield(items, at, unit)) {
            claim(text, at, Numbers.minimum(Field.YIELD, quantity, Numbers.place(text, at)));
        } else if (isPayback(items, at, unit)) {
            claim(text, at, payback(text, at, quantity));
        } else if (unit == Unit.YEAR || unit == Unit.MONTH || unit != null && unit.isPercent()) {
            text.silence(at);
        }
    }

    /** A bound that the field lacks leaves the number, and the word that governs it, unrecognised. */
    private static void claim(Analysis text, int at, @Nullable Bounded claim) {
        if (claim != null) {
            text.claim(claim);
            return;
        }
        text.silence(at);
        int governor = Governor.of(text.items(), at);
        if (governor != Governor.NONE) {
            text.unuse(governor);
            text.silence(governor);
        }
    }

    private static boolean isCeiling(Items items, int at, @Nullable Unit unit) {
        return (unit == null || unit == Unit.M || unit == Unit.METRE) && Governor.isField(items, at, "ceilingHeight");
    }

    private static boolean isYield(Items items, int at, @Nullable Unit unit) {
        if (Governor.isField(items, at, "yield")) {
            return unit == null || unit.isPercent();
        }
        return unit != null && unit.isPercent() && !besideLoan(items, at);
    }

    private static boolean besideLoan(Items items, int at) {
        for (int i = at - LOAN_REACH; i <= at + LOAN_REACH; i++) {
            if (items.exists(i) && items.sameClause(i, at) && items.at(i).is(Kind.LOAN)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPayback(Items items, int at, @Nullable Unit unit) {
        return (unit == null || unit == Unit.YEAR || unit == Unit.MONTH) && Governor.isField(items, at, "paybackYears");
    }

    private static @Nullable Bounded payback(Analysis text, int at, Quantity quantity) {
        Bounded claim = Numbers.maximum(Field.PAYBACK_YEARS, quantity, Numbers.place(text, at));
        if (claim == null || quantity.unit() != Unit.MONTH) {
            return claim;
        }
        BigDecimal years = quantity.larger().divide(MONTHS, 0, RoundingMode.HALF_UP);
        return new Bounded(claim.field(), claim.shape(), null, years, claim.place());
    }
}
