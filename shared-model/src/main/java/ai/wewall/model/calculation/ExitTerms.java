package ai.wewall.model.calculation;

import org.jspecify.annotations.Nullable;

/**
 * The sale.
 *
 * @param afterMonths months held; this or {@code years}
 * @param years years held; this or {@code afterMonths}; 10 when both are absent
 * @param method CAP_RATE when absent
 * @param exitCapRatePct per cent; of CAP_RATE
 * @param growthPct per cent a year, of GROWTH; 0 when absent
 * @param sellingCostsPct per cent of the price of the sale; 0 when absent
 */
public record ExitTerms(
        @Nullable Integer afterMonths,
        @Nullable Integer years,
        @Nullable ExitMethod method,
        @Nullable Double exitCapRatePct,
        @Nullable Double growthPct,
        @Nullable Double sellingCostsPct) {}
