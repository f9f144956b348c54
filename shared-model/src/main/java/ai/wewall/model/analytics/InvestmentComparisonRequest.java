package ai.wewall.model.analytics;

import ai.wewall.model.calculation.LoanTerms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Listings to be compared as investments, on the same assumptions.
 *
 * @param investor ENTREPRENEUR when absent
 * @param loan null where all are bought without one
 * @param years held; 10 when absent
 * @param discountRatePct per cent a year; that of the assumptions when absent
 */
public record InvestmentComparisonRequest(
        List<String> listingIds,
        @Nullable InvestorKind investor,
        @Nullable LoanTerms loan,
        @Nullable Integer years,
        @Nullable Double discountRatePct) {}
