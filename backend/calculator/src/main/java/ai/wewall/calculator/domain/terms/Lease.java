package ai.wewall.calculator.domain.terms;

import java.time.LocalDate;

/** One lease; both of its days are inside. */
public record Lease(
        double area,
        double rentPerSqmYear,
        LocalDate start,
        LocalDate end,
        double indexationPct,
        int rentFreeMonths,
        double depositMonths,
        boolean relet) {}
