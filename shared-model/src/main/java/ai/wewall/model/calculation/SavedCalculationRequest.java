package ai.wewall.model.calculation;

import org.jspecify.annotations.Nullable;

/**
 * An investment to be kept.
 *
 * @param title as its owner calls it; without one it is named by the date of the purchase
 * @param listingId the listing that it is about
 * @param sensitivity the table that belongs to it
 * @param monteCarlo the simulation that belongs to it
 */
public record SavedCalculationRequest(
        @Nullable String title,
        @Nullable String listingId,
        InvestmentRequest investment,
        @Nullable SensitivityQuestion sensitivity,
        @Nullable MonteCarloQuestion monteCarlo) {}
