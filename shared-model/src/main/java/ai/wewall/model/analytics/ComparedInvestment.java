package ai.wewall.model.analytics;

import ai.wewall.model.calculation.InvestmentMetrics;
import ai.wewall.model.calculation.InvestmentRequest;
import java.util.List;

/** One of the compared listings, in the order asked for. */
public record ComparedInvestment(
        String listingId,
        String title,
        InvestmentRequest investment,
        InvestmentMetrics metrics,
        List<String> warnings) {}
