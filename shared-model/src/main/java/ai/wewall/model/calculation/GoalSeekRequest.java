package ai.wewall.model.calculation;

/**
 * The highest price at which a measure still meets its goal.
 *
 * @param metric a return, which is to be at least the target, or a payback, at most
 * @param target in the unit of the measure
 */
public record GoalSeekRequest(InvestmentRequest investment, InvestmentMetric metric, Double target) {}
