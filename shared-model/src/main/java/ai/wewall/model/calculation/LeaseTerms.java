package ai.wewall.model.calculation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One lease; both of its days are inside.
 *
 * @param area m²
 * @param rentPerSqmYear RUB per m² and year at the start of the lease
 * @param indexationPct per cent on each anniversary of the start; 0 when absent
 * @param rentFreeMonths counted from the start; 0 when absent
 * @param depositMonths months of rent; 0 when absent
 * @param relet whether the area is let again after the end; true when absent
 */
public record LeaseTerms(
        Double area,
        Double rentPerSqmYear,
        LocalDate start,
        LocalDate end,
        @Nullable Double indexationPct,
        @Nullable Integer rentFreeMonths,
        @Nullable Double depositMonths,
        @Nullable Boolean relet) {}
