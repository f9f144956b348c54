package ai.wewall.analytics.domain;

import ai.wewall.model.calculation.LeaseTerms;
import ai.wewall.model.listing.LeaseSummary;
import ai.wewall.model.listing.ListingDetail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The leases of a listing as the calculation takes them, and one at the market's terms for what is not let. */
final class LeaseInputs {

    private static final int MOST = 200;
    private static final int MOST_TAKEN_OVER = MOST - 1;
    private static final double HIGHEST_RENT = 1e7;
    private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
    private static final double SMALLEST_PART = 1;
    private static final int MONTHS_TO_LET = 3;
    private static final int MARKET_TERM_YEARS = 5;
    private static final double MARKET_INDEXATION_PCT = 5;

    private LeaseInputs() {}

    /** Those that do not end before the purchase. */
    static List<LeaseSummary> running(ListingDetail listing, LocalDate purchase) {
        return listing.leases().stream()
                .filter(lease -> !lease.end().isBefore(purchase))
                .limit(MOST_TAKEN_OVER)
                .toList();
    }

    static List<LeaseTerms> of(List<LeaseSummary> running, double area, LocalDate purchase, MarketFigures market) {
        List<LeaseTerms> leases = new ArrayList<>();
        double left = area;
        for (LeaseSummary lease : running) {
            double let = Math.min(lease.area().doubleValue(), left);
            if (let > 0) {
                leases.add(takenOver(lease, let, purchase));
                left -= let;
            }
        }
        if (left >= SMALLEST_PART) {
            leases.add(atMarket(left, purchase, market));
        }
        return leases;
    }

    /** The listing tells today's rent; the calculation takes that of the start and indexes it on each anniversary. */
    private static LeaseTerms takenOver(LeaseSummary lease, double area, LocalDate purchase) {
        double indexation =
                lease.indexationPct() == null ? 0 : lease.indexationPct().doubleValue();
        LocalDate start = lease.start().isBefore(FIRST_DAY) ? FIRST_DAY : lease.start();
        int years = start.isAfter(purchase) ? 0 : Math.max(0, fullYears(start, purchase));
        double today = lease.rentPerMonth().doubleValue() * 12 / lease.area().doubleValue();
        double atStart = today / Math.pow(1 + indexation / 100, years);
        return new LeaseTerms(area, Math.min(HIGHEST_RENT, atStart), start, lease.end(), indexation, null, null, true);
    }

    private static int fullYears(LocalDate start, LocalDate purchase) {
        int years = purchase.getYear() - start.getYear();
        return start.plusMonths(12L * years).isAfter(purchase) ? years - 1 : years;
    }

    private static LeaseTerms atMarket(double area, LocalDate purchase, MarketFigures market) {
        LocalDate start = purchase.plusMonths(MONTHS_TO_LET);
        LocalDate end = start.plusYears(MARKET_TERM_YEARS).minusDays(1);
        return new LeaseTerms(area, market.rentPerSqmYear(), start, end, MARKET_INDEXATION_PCT, null, null, true);
    }
}
