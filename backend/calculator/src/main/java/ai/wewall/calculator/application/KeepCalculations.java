package ai.wewall.calculator.application;

import ai.wewall.calculator.CalculationId;
import ai.wewall.calculator.KeptCalculations;
import ai.wewall.calculator.domain.saved.StoredCalculation;
import ai.wewall.calculator.domain.saved.StoredVersion;
import ai.wewall.model.calculation.CalculationVersion;
import ai.wewall.model.calculation.CalculationVersions;
import ai.wewall.model.calculation.InvestmentMetrics;
import ai.wewall.model.calculation.SavedCalculation;
import ai.wewall.model.calculation.SavedCalculationRequest;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.r2dbc.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps calculations for people and changes them, version by version. */
public final class KeepCalculations implements KeptCalculations {

    private static final String INVESTMENT = "investment.";

    private final SavedCalculations calculations;
    private final LongRuns runs;
    private final Transactions transactions;
    private final Supplier<CalculationId> ids;
    private final Clock clock;
    private final Limits limits;

    /**
     * How much is kept.
     *
     * @param calculations of one person
     * @param versions of one calculation, apart from the shared one
     */
    public record Limits(int calculations, int versions) {}

    /** Keeps them here; projects each in these runs, so that nothing is kept that has no answer. */
    public KeepCalculations(
            SavedCalculations calculations,
            LongRuns runs,
            Transactions transactions,
            Supplier<CalculationId> ids,
            Clock clock,
            Limits limits) {
        this.calculations = calculations;
        this.runs = runs;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.limits = limits;
    }

    @Override
    public Mono<CalculationId> keep(UUID person, SavedCalculationRequest request) {
        return projected(request, 1).flatMap(first -> {
            var fresh = new StoredCalculation(ids.get(), person, 1, first.savedAt(), null, first);
            return transactions.inTransaction(calculations
                    .count(person)
                    .flatMap(this::refuseMore)
                    .then(calculations.add(fresh))
                    .thenReturn(fresh.id()));
        });
    }

    @Override
    public Mono<CalculationId> keepNext(UUID person, @Nullable CalculationId id, SavedCalculationRequest request) {
        return projected(request, 1)
                .flatMap(draft -> transactions.inTransaction(Mono.justOrEmpty(id)
                        .flatMap(known -> calculations.findToChange(person, known))
                        .flatMap(stored -> addVersion(stored, draft).map(StoredCalculation::id))
                        .switchIfEmpty(Mono.defer(() -> begin(person, draft)))));
    }

    private Mono<CalculationId> begin(UUID person, StoredVersion first) {
        return calculations
                .count(person)
                .filter(kept -> kept < limits.calculations())
                .flatMap(room -> {
                    var fresh = new StoredCalculation(ids.get(), person, 1, first.savedAt(), null, first);
                    return calculations.add(fresh).thenReturn(fresh.id());
                });
    }

    private Mono<Long> refuseMore(long kept) {
        return kept >= limits.calculations()
                ? Mono.error(ProblemException.of(409, "CALCULATIONS_FULL"))
                : Mono.just(kept);
    }

    /** Keeps a new version; 404 where the person has no such calculation. */
    public Mono<SavedCalculation> change(UUID person, String id, SavedCalculationRequest request) {
        return projected(request, 0)
                .flatMap(draft ->
                        transactions.inTransaction(mine(id).flatMap(parsed -> calculations.findToChange(person, parsed))
                                .switchIfEmpty(unknown())
                                .flatMap(stored -> addVersion(stored, draft))
                                .map(Views::saved)));
    }

    private Mono<StoredCalculation> addVersion(StoredCalculation stored, StoredVersion draft) {
        StoredVersion version = new StoredVersion(
                stored.newest() + 1, draft.savedAt(), draft.content(), draft.irrLeveredPct(), draft.npv());
        return calculations.addVersion(stored.id(), version, limits.versions()).thenReturn(stored.next(version));
    }

    private Mono<StoredVersion> projected(SavedCalculationRequest request, int number) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return runs.one(() -> {
            InvestmentMetrics metrics = Projectable.of(request.investment(), INVESTMENT)
                    .model()
                    .answer()
                    .metrics();
            return new StoredVersion(number, now, request, metrics.irrLeveredPct(), metrics.npv());
        });
    }

    @Override
    public Mono<SavedCalculation> find(UUID person, String id) {
        return stored(person, id).map(Views::saved);
    }

    /** The versions that are kept; 404 where the person has no such calculation. */
    public Mono<CalculationVersions> versions(UUID person, String id) {
        return stored(person, id)
                .flatMap(stored ->
                        calculations.versions(stored.id()).map(Views::version).collectList())
                .map(CalculationVersions::new);
    }

    /** Everything that is kept for a person, version by version. */
    public Flux<CalculationVersion> keptOf(UUID person) {
        return calculations
                .list(person, null, null, limits.calculations())
                .concatMap(stored -> calculations.versions(stored.id()))
                .map(Views::version);
    }

    /** Takes a calculation away; 404 where the person has no such one. */
    public Mono<Void> remove(UUID person, String id) {
        return mine(id).flatMap(parsed -> calculations.remove(person, parsed))
                .filter(removed -> removed)
                .switchIfEmpty(unknown())
                .then();
    }

    private Mono<StoredCalculation> stored(UUID person, String id) {
        return mine(id).flatMap(parsed -> calculations.find(person, parsed)).switchIfEmpty(unknown());
    }

    private static Mono<CalculationId> mine(String id) {
        return Mono.justOrEmpty(CalculationId.parse(id));
    }

    static <T> Mono<T> unknown() {
        return Mono.error(() -> ProblemException.of(404, "CALCULATION_NOT_FOUND"));
    }
}
