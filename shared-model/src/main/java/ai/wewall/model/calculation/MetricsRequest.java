package ai.wewall.model.calculation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Flows of which the measures are wanted.
 *
 * @param amounts RUB, outflows negative
 * @param dates as many dates, or null where the flows are periodic
 * @param discountRatePct per cent a period or year
 * @param financeRatePct per cent a period at which outflows are financed
 * @param reinvestRatePct per cent a period at which inflows are reinvested
 */
public record MetricsRequest(
        List<Double> amounts,
        @Nullable List<LocalDate> dates,
        @Nullable Double discountRatePct,
        @Nullable Double financeRatePct,
        @Nullable Double reinvestRatePct) {}
