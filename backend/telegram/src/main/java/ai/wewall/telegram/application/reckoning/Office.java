package ai.wewall.telegram.application.reckoning;

import ai.wewall.analytics.Assumptions;
import ai.wewall.calculator.CalculationId;
import ai.wewall.calculator.ExplainedCalculations;
import ai.wewall.calculator.ExplainedInvestment;
import ai.wewall.calculator.KeptCalculations;
import ai.wewall.identity.PersonId;
import ai.wewall.model.analytics.InvestorKind;
import ai.wewall.model.analytics.ListingInvestment;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.SavedCalculationRequest;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.TermField;
import ai.wewall.telegram.domain.reckoning.Inputs;
import ai.wewall.telegram.domain.reckoning.Terms;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Assumes, calculates and keeps, through the doors of analytics and the calculator. */
public final class Office {

    private static final Logger LOG = LoggerFactory.getLogger(Office.class);
    private static final int LONGEST_TITLE = 100;

    private final Assumptions assumptions;
    private final ExplainedCalculations calculations;
    private final KeptCalculations kept;

    /** Over the doors. */
    public Office(Assumptions assumptions, ExplainedCalculations calculations, KeptCalculations kept) {
        this.assumptions = assumptions;
        this.calculations = calculations;
        this.kept = kept;
    }

    /** What is assumed of an offer that can be bought, for the kind of investor that was said. */
    ListingInvestment assumed(ListingDetail onSale, Terms terms, Locale language) {
        return assumptions.of(onSale, investor(terms), language);
    }

    /** The assumed inputs with what was said in their place. */
    InvestmentRequest inputs(ListingInvestment assumed, Terms terms) {
        return Inputs.of(assumed.investment(), terms, assumptions.usualLoan());
    }

    Mono<ExplainedInvestment> explained(InvestmentRequest inputs, Locale language) {
        return calculations.explained(inputs, language);
    }

    /** Keeps it for the person, so that the Mini App opens the same; empty where that cannot be. */
    Mono<Optional<String>> keep(
            PersonId person, @Nullable String before, ListingDetail offer, InvestmentRequest inputs) {
        String title =
                offer.title().length() > LONGEST_TITLE ? offer.title().substring(0, LONGEST_TITLE) : offer.title();
        CalculationId known =
                before == null ? null : CalculationId.parse(before).orElse(null);
        return kept.keepNext(person.value(), known, new SavedCalculationRequest(title, offer.id(), inputs, null, null))
                .map(id -> Optional.of(id.toString()))
                .defaultIfEmpty(Optional.empty())
                .doOnError(failure -> LOG.warn("a calculation is not kept: {}", failure.toString()));
    }

    private static InvestorKind investor(Terms terms) {
        if (terms.has(TermField.TAX_NDFL)) {
            return InvestorKind.PERSON;
        }
        if (terms.has(TermField.TAX_OSNO)) {
            return InvestorKind.COMPANY;
        }
        return terms.has(TermField.TAX_USN_PROFIT) ? InvestorKind.SMALL_COMPANY : InvestorKind.ENTREPRENEUR;
    }
}
