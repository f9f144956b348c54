package ai.wewall.model.calculation;

/**
 * A rate from a month on.
 *
 * @param fromMonth month of the loan
 * @param annualRatePct per cent a year
 */
public record RateStep(Integer fromMonth, Double annualRatePct) {}
