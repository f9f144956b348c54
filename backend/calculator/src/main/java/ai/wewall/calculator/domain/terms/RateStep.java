package ai.wewall.calculator.domain.terms;

/** A rate from a month on. */
public record RateStep(int fromMonth, double annualRatePct) {}
