package ai.wewall.calculator.domain.terms;

import ai.wewall.model.calculation.ExitMethod;
import org.jspecify.annotations.Nullable;

/**
 * The sale.
 *
 * @param afterMonths null where the years are given
 * @param years null where the months are given
 * @param exitCapRatePct null where it was left out with GROWTH
 */
public record Exit(
        @Nullable Integer afterMonths,
        @Nullable Integer years,
        ExitMethod method,
        @Nullable Double exitCapRatePct,
        double growthPct,
        double sellingCostsPct) {

    /** Month of the sale, 1 to 360. */
    public int horizon() {
        if (afterMonths != null) {
            return afterMonths;
        }
        return 12 * (years == null ? Presets.YEARS_HELD : years);
    }
}
