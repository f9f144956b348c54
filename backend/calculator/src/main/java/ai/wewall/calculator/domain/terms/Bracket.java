package ai.wewall.calculator.domain.terms;

/** One step of a progressive tax. */
public record Bracket(double fromAmount, double ratePct) {}
