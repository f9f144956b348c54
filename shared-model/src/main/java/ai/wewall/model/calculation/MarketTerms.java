package ai.wewall.model.calculation;

import org.jspecify.annotations.Nullable;

/**
 * How the market lets an area again.
 *
 * @param rentPerSqmYear RUB per m² and year, today
 * @param growthPct per cent by which that grows each model year; 0 when absent
 * @param indexationPct per cent a year within a lease; 0 when absent
 * @param downtimeMonths months empty before each lease; 0 when absent
 * @param rentFreeMonths at the start of each lease; 0 when absent
 * @param leaseTermMonths 60 when absent
 */
public record MarketTerms(
        Double rentPerSqmYear,
        @Nullable Double growthPct,
        @Nullable Double indexationPct,
        @Nullable Integer downtimeMonths,
        @Nullable Integer rentFreeMonths,
        @Nullable Integer leaseTermMonths) {}
