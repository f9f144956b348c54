package ai.wewall.model.analytics;

import java.util.List;

/** Listings side by side as investments. */
public record InvestmentComparison(List<ComparedInvestment> items) {}
