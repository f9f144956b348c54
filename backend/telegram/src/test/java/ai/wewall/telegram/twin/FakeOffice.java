package ai.wewall.telegram.twin;

import ai.wewall.analytics.Assumptions;
import ai.wewall.analytics.Charts;
import ai.wewall.analytics.Memoranda;
import ai.wewall.analytics.application.AssumeForListings;
import ai.wewall.analytics.domain.Prefill;
import ai.wewall.calculator.CalculationId;
import ai.wewall.calculator.ExplainedCalculations;
import ai.wewall.calculator.ExplainedInvestment;
import ai.wewall.calculator.KeptCalculations;
import ai.wewall.calculator.Workbooks;
import ai.wewall.calculator.application.ExplainInvestments;
import ai.wewall.calculator.application.LongRuns;
import ai.wewall.listings.ListingId;
import ai.wewall.model.analytics.InvestorKind;
import ai.wewall.model.analytics.ListingInvestment;
import ai.wewall.model.calculation.ExplanationSentence;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.LoanTerms;
import ai.wewall.model.calculation.SavedCalculation;
import ai.wewall.model.calculation.SavedCalculationRequest;
import ai.wewall.model.calculation.WorkbookRequest;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.SpokenTerms;
import ai.wewall.search.CalculationTerms;
import ai.wewall.search.domain.text.term.TermReader;
import ai.wewall.search.domain.text.word.RussianDictionary;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The calculator and analytics: numbers and words of terms are the real ones, files are a few bytes. */
public final class FakeOffice
        implements Assumptions,
                ExplainedCalculations,
                KeptCalculations,
                Workbooks,
                Memoranda,
                Charts,
                CalculationTerms {

    private static final TermReader TERMS = TermReader.of(RussianDictionary.load());
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    private final Assumptions assumptions;
    private final ExplainedCalculations calculations = new ExplainInvestments(
            new LongRuns(Schedulers.immediate(), 1, 1_000_000),
            (finding, language) -> new ExplanationSentence(finding.topic().name(), "Вывод " + finding.topic() + "."));

    /** What people keep, in the order of keeping. */
    public final List<SavedCalculationRequest> kept = new CopyOnWriteArrayList<>();

    public final List<WorkbookRequest> workbooks = new CopyOnWriteArrayList<>();
    public volatile boolean full;

    public FakeOffice(FakeMarket market) {
        this.assumptions = new AssumeForListings(market, Prefill.load(), (source, language) -> source.name(), DAY);
    }

    @Override
    public SpokenTerms of(String text) {
        return TERMS.read(text);
    }

    @Override
    public Mono<ListingInvestment> of(ListingId listing, InvestorKind investor, Locale language) {
        return assumptions.of(listing, investor, language);
    }

    @Override
    public ListingInvestment of(ListingDetail listing, InvestorKind investor, Locale language) {
        return assumptions.of(listing, investor, language);
    }

    @Override
    public LoanTerms usualLoan() {
        return assumptions.usualLoan();
    }

    @Override
    public Mono<ExplainedInvestment> explained(InvestmentRequest request, Locale language) {
        return calculations.explained(request, language);
    }

    @Override
    public Mono<CalculationId> keep(UUID person, SavedCalculationRequest request) {
        return keepNext(person, null, request);
    }

    @Override
    public Mono<CalculationId> keepNext(UUID person, CalculationId id, SavedCalculationRequest request) {
        return Mono.defer(() -> {
            kept.add(request);
            return full ? Mono.empty() : Mono.just(id == null ? new CalculationId(new UUID(7, 7)) : id);
        });
    }

    @Override
    public Mono<SavedCalculation> find(UUID person, String id) {
        return Mono.empty();
    }

    @Override
    public Mono<byte[]> workbook(WorkbookRequest request) {
        return Mono.fromCallable(() -> {
            workbooks.add(request);
            return new byte[4_000];
        });
    }

    @Override
    public Mono<byte[]> memorandum(UUID person, String calculationId) {
        return Mono.empty();
    }

    @Override
    public Mono<byte[]> memorandum(SavedCalculationRequest calculation) {
        return Mono.just(new byte[3_000]);
    }

    @Override
    public Mono<byte[]> flows(List<Double> yearly, Locale language) {
        return Mono.just(new byte[yearly.size() * 10]);
    }
}
