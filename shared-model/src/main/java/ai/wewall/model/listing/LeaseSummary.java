package ai.wewall.model.listing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lease of let premises.
 *
 * @param area square metres
 * @param rentPerMonth RUB a month for the whole of this lease
 * @param indexationPct per cent a year, or null where none is agreed
 */
public record LeaseSummary(
        String tenant,
        BigDecimal area,
        BigDecimal rentPerMonth,
        LocalDate start,
        LocalDate end,
        @Nullable BigDecimal indexationPct) {}
