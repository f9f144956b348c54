package ai.wewall.model.calculation;

/** An investment about which something else is asked than its projection. */
public record InvestmentQuestion(InvestmentRequest investment) {}
