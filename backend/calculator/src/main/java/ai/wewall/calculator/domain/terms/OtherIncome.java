package ai.wewall.calculator.domain.terms;

/** Income beside the rent. */
public record OtherIncome(double perYear, double growthPct) {}
