package ai.wewall.model.calculation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures of flows; null where one is undefined.
 *
 * @param irrPct per cent a period
 * @param xirrPct per cent a year
 * @param npv RUB, the first amount undiscounted
 * @param xnpv RUB, discounted from the earliest date
 * @param mirrPct per cent a period
 * @param multiple inflows for each ruble of outflows
 * @param paybackPeriods periods, counted from the first amount
 * @param discountedPaybackPeriods the same of the discounted amounts
 * @param warnings {@code <field>:<CODE>}
 */
public record MetricsResponse(
        @Nullable Double irrPct,
        @Nullable Double xirrPct,
        @Nullable Double npv,
        @Nullable Double xnpv,
        @Nullable Double mirrPct,
        @Nullable Double multiple,
        @Nullable Double paybackPeriods,
        @Nullable Double discountedPaybackPeriods,
        List<String> warnings) {}
