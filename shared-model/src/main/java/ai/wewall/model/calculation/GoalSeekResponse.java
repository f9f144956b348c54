package ai.wewall.model.calculation;

import org.jspecify.annotations.Nullable;

/**
 * The highest price that meets the goal.
 *
 * @param price RUB, as it would be entered; null where none between a thousandth and the thousandfold does
 * @param metrics at that price
 */
public record GoalSeekResponse(
        InvestmentMetric metric,
        double target,
        @Nullable Double price,
        @Nullable InvestmentMetrics metrics) {}
