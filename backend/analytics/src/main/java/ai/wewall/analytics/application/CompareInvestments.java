package ai.wewall.analytics.application;

import ai.wewall.calculator.Calculator;
import ai.wewall.listings.ListingId;
import ai.wewall.model.analytics.ComparedInvestment;
import ai.wewall.model.analytics.InvestmentComparison;
import ai.wewall.model.analytics.InvestmentComparisonRequest;
import ai.wewall.model.analytics.InvestorKind;
import ai.wewall.model.calculation.ExitTerms;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.InvestmentResponse;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.platform.problem.ProblemException;
import java.util.Locale;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts listings side by side as investments, on the same assumptions. */
public final class CompareInvestments {

    private final AssumeForListings assumptions;
    private final Calculator calculator;

    /** By these assumptions. */
    public CompareInvestments(AssumeForListings assumptions, Calculator calculator) {
        this.assumptions = assumptions;
        this.calculator = calculator;
    }

    /** The listings in the order asked for; refused as {@link ai.wewall.analytics.Assumptions} says. */
    public Mono<InvestmentComparison> compare(InvestmentComparisonRequest request) {
        return Flux.fromIterable(request.listingIds())
                .concatMap(id -> Mono.justOrEmpty(ListingId.parse(id))
                        .switchIfEmpty(Mono.error(() -> ProblemException.of(404, "LISTING_NOT_FOUND")))
                        .flatMap(assumptions::onSale))
                .map(listing -> compared(listing, request))
                .collectList()
                .map(InvestmentComparison::new);
    }

    private ComparedInvestment compared(ListingDetail listing, InvestmentComparisonRequest request) {
        InvestorKind investor = request.investor() == null ? InvestorKind.ENTREPRENEUR : request.investor();
        InvestmentRequest own =
                assumptions.of(listing, investor, Locale.of("ru")).investment();
        InvestmentRequest same = same(own, request);
        InvestmentResponse answer = calculator.investment(same);
        return new ComparedInvestment(listing.id(), listing.title(), same, answer.metrics(), answer.warnings());
    }

    private static InvestmentRequest same(InvestmentRequest own, InvestmentComparisonRequest request) {
        ExitTerms exit = own.exit();
        Integer years = request.years() == null ? exit.years() : request.years();
        return new InvestmentRequest(
                own.purchase(),
                own.income(),
                own.otherIncome(),
                own.opex(),
                own.vat(),
                own.tax(),
                request.loan(),
                new ExitTerms(
                        null, years, exit.method(), exit.exitCapRatePct(), exit.growthPct(), exit.sellingCostsPct()),
                request.discountRatePct() == null ? own.discountRatePct() : request.discountRatePct());
    }
}
