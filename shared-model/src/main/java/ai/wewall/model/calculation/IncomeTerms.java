package ai.wewall.model.calculation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rent.
 *
 * @param mode SIMPLE when absent
 * @param rentPerSqmYear RUB per m² and year; of SIMPLE
 * @param indexationPct per cent a year; 0 when absent
 * @param indexationMonth calendar month of the indexation, or null for every twelfth month
 * @param vacancyPct per cent of the potential rent, in both modes; 0 when absent
 * @param leases of LEASES
 * @param market terms of re-letting; null where there is none
 */
public record IncomeTerms(
        @Nullable IncomeMode mode,
        @Nullable Double rentPerSqmYear,
        @Nullable Double indexationPct,
        @Nullable Integer indexationMonth,
        @Nullable Double vacancyPct,
        @Nullable List<LeaseTerms> leases,
        @Nullable MarketTerms market) {}
