package ai.wewall.calculator.domain.terms;

/** How the market lets an area again. */
public record Market(
        double rentPerSqmYear,
        double growthPct,
        double indexationPct,
        int downtimeMonths,
        int rentFreeMonths,
        int leaseTermMonths) {}
