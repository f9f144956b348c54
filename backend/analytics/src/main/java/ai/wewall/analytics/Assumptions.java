package ai.wewall.analytics;

import ai.wewall.listings.ListingId;
import ai.wewall.model.analytics.InvestorKind;
import ai.wewall.model.analytics.ListingInvestment;
import ai.wewall.model.calculation.LoanTerms;
import ai.wewall.model.listing.ListingDetail;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** The door of analytics: what to reckon with when a listing is bought. */
public interface Assumptions {

    /**
     * The purchase of a listing, ready to be calculated; refused with a
     * {@link ai.wewall.platform.problem.ProblemException}: 404 {@code LISTING_NOT_FOUND}, 410 {@code LISTING_WITHDRAWN},
     * 409 {@code NOT_FOR_SALE}.
     *
     * @param language of the sources
     */
    Mono<ListingInvestment> of(ListingId listing, InvestorKind investor, Locale language);

    /** The loan that is assumed where one is wanted and its terms were not said. */
    LoanTerms usualLoan();

    /** The same of a listing on sale that is at hand. */
    ListingInvestment of(ListingDetail listing, InvestorKind investor, Locale language);
}
