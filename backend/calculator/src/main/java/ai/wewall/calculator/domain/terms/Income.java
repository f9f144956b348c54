package ai.wewall.calculator.domain.terms;

import ai.wewall.model.calculation.IncomeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rent.
 *
 * @param rentPerSqmYear null where it was left out with LEASES
 * @param indexationMonth null for every twelfth month
 * @param leases empty where they were left out with SIMPLE
 * @param market null where nothing is let again
 */
public record Income(
        IncomeMode mode,
        @Nullable Double rentPerSqmYear,
        double indexationPct,
        @Nullable Integer indexationMonth,
        double vacancyPct,
        List<Lease> leases,
        @Nullable Market market) {}
