package ai.wewall.model.calculation;

/**
 * One step of a progressive tax.
 *
 * @param fromAmount RUB a year from which the rate holds, on the excess only
 * @param ratePct per cent
 */
public record TaxBracket(Double fromAmount, Double ratePct) {}
