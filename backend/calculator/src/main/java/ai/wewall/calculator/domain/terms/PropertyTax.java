package ai.wewall.calculator.domain.terms;

/** Tax on the property by its cadastral value. */
public record PropertyTax(double cadastralValue, double ratePct, double growthPct) {}
