package ai.wewall.listings.domain;

import ai.wewall.model.listing.LeaseSummary;
import java.util.List;

/**
 * Everything that an editor says of a listing. In a draft anything may be missing.
 *
 * @param leases the leases of let premises on sale; empty otherwise
 * @param photos how many there are
 */
public record ListingContent(
        Wording wording,
        Offer offer,
        Premises premises,
        Building building,
        Place place,
        List<LeaseSummary> leases,
        int photos) {

    public ListingContent {
        leases = leases.stream().map(ListingContent::plain).toList();
    }

    private static LeaseSummary plain(LeaseSummary lease) {
        return new LeaseSummary(
                lease.tenant().strip(),
                Plain.known(lease.area()),
                Plain.known(lease.rentPerMonth()),
                lease.start(),
                lease.end(),
                Plain.number(lease.indexationPct()));
    }
}
