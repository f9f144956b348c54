package ai.wewall.model.calculation;

import org.jspecify.annotations.Nullable;

/**
 * What running the property costs.
 *
 * @param opexPerSqmYear RUB per m² and year; 0 when absent
 * @param growthPct per cent a year, of the running costs and the land rent; 0 when absent
 * @param managementFeePct per cent of the collected rent; 0 when absent
 * @param capexReservePct per cent of the collected rent, below the net operating income; 0 when absent
 * @param insurancePctOfPrice per cent of the cost price a year; 0 when absent
 * @param landRentYear RUB a year; 0 when absent
 */
public record OpexTerms(
        @Nullable Double opexPerSqmYear,
        @Nullable Double growthPct,
        @Nullable Double managementFeePct,
        @Nullable Double capexReservePct,
        @Nullable Double insurancePctOfPrice,
        @Nullable PropertyTaxTerms propertyTax,
        @Nullable Double landRentYear) {}
