package ai.wewall.model.analytics;

import ai.wewall.model.calculation.InvestmentRequest;
import java.util.List;

/**
 * The purchase of a listing as an investment, ready to be calculated.
 *
 * @param sources where each input comes from
 */
public record ListingInvestment(InvestmentRequest investment, List<InputSource> sources) {}
