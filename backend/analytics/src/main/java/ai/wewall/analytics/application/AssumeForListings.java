package ai.wewall.analytics.application;

import ai.wewall.analytics.Assumptions;
import ai.wewall.analytics.domain.Prefill;
import ai.wewall.analytics.domain.Prefilled;
import ai.wewall.listings.Catalogue;
import ai.wewall.listings.ListingId;
import ai.wewall.model.analytics.InputSource;
import ai.wewall.model.analytics.InvestorKind;
import ai.wewall.model.analytics.ListingInvestment;
import ai.wewall.model.calculation.LoanTerms;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.model.search.Deal;
import ai.wewall.platform.problem.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** Makes investments of the listings of the catalogue, bought today. */
public final class AssumeForListings implements Assumptions {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final Catalogue catalogue;
    private final Prefill prefill;
    private final SourceTexts texts;
    private final Clock clock;

    /** Over this catalogue. */
    public AssumeForListings(Catalogue catalogue, Prefill prefill, SourceTexts texts, Clock clock) {
        this.catalogue = catalogue;
        this.prefill = prefill;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Mono<ListingInvestment> of(ListingId listing, InvestorKind investor, Locale language) {
        return onSale(listing).map(found -> of(found, investor, language));
    }

    @Override
    public ListingInvestment of(ListingDetail listing, InvestorKind investor, Locale language) {
        Prefilled prefilled = prefill.of(listing, investor, LocalDate.ofInstant(clock.instant(), MOSCOW));
        return new ListingInvestment(
                prefilled.investment(),
                prefilled.sources().stream()
                        .map(each -> new InputSource(each.path(), texts.of(each.source(), language), each.date()))
                        .toList());
    }

    @Override
    public LoanTerms usualLoan() {
        return Prefill.usualLoan();
    }

    /** A listing that can be bought. */
    Mono<ListingDetail> onSale(ListingId listing) {
        return catalogue
                .find(listing)
                .switchIfEmpty(Mono.error(() -> ProblemException.of(404, "LISTING_NOT_FOUND")))
                .flatMap(found -> {
                    if (found.status() == ListingStatus.WITHDRAWN) {
                        return Mono.error(ProblemException.of(410, "LISTING_WITHDRAWN"));
                    }
                    return found.deal() == Deal.SALE
                            ? Mono.just(found)
                            : Mono.error(ProblemException.of(409, "NOT_FOR_SALE"));
                });
    }
}
