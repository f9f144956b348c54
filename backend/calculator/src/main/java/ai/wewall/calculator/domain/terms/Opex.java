package ai.wewall.calculator.domain.terms;

/** What running the property costs. */
public record Opex(
        double opexPerSqmYear,
        double growthPct,
        double managementFeePct,
        double capexReservePct,
        double insurancePctOfPrice,
        PropertyTax propertyTax,
        double landRentYear) {}
