package ai.wewall.analytics.application;

import ai.wewall.analytics.Assumptions;
import ai.wewall.analytics.Memoranda;
import ai.wewall.analytics.domain.UsualQuestions;
import ai.wewall.calculator.Calculator;
import ai.wewall.calculator.ExplainedCalculations;
import ai.wewall.calculator.ExplainedInvestment;
import ai.wewall.calculator.KeptCalculations;
import ai.wewall.listings.Catalogue;
import ai.wewall.listings.ListingId;
import ai.wewall.model.analytics.InputSource;
import ai.wewall.model.analytics.InvestorKind;
import ai.wewall.model.calculation.ExplanationSentence;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.MonteCarloResponse;
import ai.wewall.model.calculation.SavedCalculationRequest;
import ai.wewall.model.calculation.SensitivityQuestion;
import ai.wewall.model.calculation.SensitivityResponse;
import ai.wewall.model.calculation.TaxRegime;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.Deal;
import ai.wewall.platform.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Puts a kept calculation, its listing and what follows from them into a document. */
public final class WriteMemoranda implements Memoranda {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Duration SOON = Duration.ofSeconds(2);

    private final KeptCalculations calculations;
    private final Calculator calculator;
    private final ExplainedCalculations explanations;
    private final Catalogue catalogue;
    private final Assumptions assumptions;
    private final MemorandumPages pages;
    private final Scheduler threads;
    private final Clock clock;

    /**
     * Writes them.
     *
     * @param threads on which pages are drawn
     */
    public WriteMemoranda(
            KeptCalculations calculations,
            Calculator calculator,
            ExplainedCalculations explanations,
            Catalogue catalogue,
            Assumptions assumptions,
            MemorandumPages pages,
            Scheduler threads,
            Clock clock) {
        this.calculations = calculations;
        this.calculator = calculator;
        this.explanations = explanations;
        this.catalogue = catalogue;
        this.assumptions = assumptions;
        this.pages = pages;
        this.threads = threads;
        this.clock = clock;
    }

    @Override
    public Mono<byte[]> memorandum(UUID person, String calculationId) {
        return calculations
                .find(person, calculationId)
                .flatMap(saved -> memorandum(new SavedCalculationRequest(
                        saved.title(),
                        saved.listingId(),
                        saved.investment(),
                        saved.sensitivity(),
                        saved.monteCarlo())));
    }

    @Override
    public Mono<byte[]> memorandum(SavedCalculationRequest saved) {
        return Mono.zip(listing(saved), table(saved), simulation(saved), explained(saved))
                .flatMap(parts -> Mono.fromCallable(() -> pages.draw(content(
                                saved, parts.getT1().orElse(null), parts.getT2(), parts.getT3(), parts.getT4())))
                        .subscribeOn(threads)
                        .onErrorMap(
                                RejectedExecutionException.class,
                                full -> ProblemException.retryable(503, "UNAVAILABLE", SOON)));
    }

    private Mono<Optional<ListingDetail>> listing(SavedCalculationRequest saved) {
        return Mono.justOrEmpty(saved.listingId())
                .flatMap(id -> Mono.justOrEmpty(ListingId.parse(id)))
                .flatMap(catalogue::find)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    private Mono<SensitivityResponse> table(SavedCalculationRequest saved) {
        SensitivityQuestion question =
                saved.sensitivity() == null ? UsualQuestions.table(saved.investment()) : saved.sensitivity();
        return calculator.sensitivity(question.of(saved.investment()));
    }

    private Mono<MonteCarloResponse> simulation(SavedCalculationRequest saved) {
        return calculator.monteCarlo(
                (saved.monteCarlo() == null ? UsualQuestions.simulation(saved.investment()) : saved.monteCarlo())
                        .of(saved.investment()));
    }

    private Mono<ExplainedInvestment> explained(SavedCalculationRequest saved) {
        return explanations.explained(saved.investment(), RUSSIAN);
    }

    private Memorandum content(
            SavedCalculationRequest saved,
            @Nullable ListingDetail listing,
            SensitivityResponse table,
            MonteCarloResponse simulation,
            ExplainedInvestment explained) {
        return new Memorandum(
                saved.title(),
                listing,
                LocalDate.ofInstant(clock.instant(), MOSCOW),
                saved.investment(),
                explained.answer(),
                explained.sentences().stream().map(ExplanationSentence::text).toList(),
                table,
                simulation,
                listing == null || listing.deal() != Deal.SALE ? Map.of() : sources(saved.investment(), listing));
    }

    /** An input that is no longer as it was assumed is the investor's own. */
    private Map<String, String> sources(InvestmentRequest own, ListingDetail listing) {
        var assumed = assumptions.of(listing, investor(own), RUSSIAN);
        return assumed.sources().stream()
                .filter(source -> Objects.equals(
                        InputValues.at(own, source.path()), InputValues.at(assumed.investment(), source.path())))
                .collect(Collectors.toUnmodifiableMap(
                        InputSource::path, source -> source.source() + ", " + source.date(), (first, second) -> first));
    }

    private static InvestorKind investor(InvestmentRequest own) {
        TaxRegime regime = own.tax() == null ? null : own.tax().regime();
        return switch (regime) {
            case OSNO -> InvestorKind.COMPANY;
            case USN_INCOME_MINUS_EXPENSES -> InvestorKind.SMALL_COMPANY;
            case NDFL -> InvestorKind.PERSON;
            case USN_INCOME, NONE -> InvestorKind.ENTREPRENEUR;
            case null -> InvestorKind.ENTREPRENEUR;
        };
    }
}
