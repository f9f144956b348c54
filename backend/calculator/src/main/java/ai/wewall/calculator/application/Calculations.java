package ai.wewall.calculator.application;

import ai.wewall.calculator.Calculator;
import ai.wewall.calculator.domain.cashflow.CashFlowMetrics;
import ai.wewall.calculator.domain.risk.Sensitivity;
import ai.wewall.calculator.domain.risk.Simulation;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.InvestmentResponse;
import ai.wewall.model.calculation.MetricsRequest;
import ai.wewall.model.calculation.MetricsResponse;
import ai.wewall.model.calculation.MonteCarloRequest;
import ai.wewall.model.calculation.MonteCarloResponse;
import ai.wewall.model.calculation.SensitivityRequest;
import ai.wewall.model.calculation.SensitivityResponse;
import reactor.core.publisher.Mono;

/** Calculates; keeps nothing. */
public final class Calculations implements Calculator {

    private static final String BASE = "base.";

    /** A few milliseconds of work: long enough to be worth handing over, short enough to take turns. */
    private static final int PATHS_OF_A_BLOCK = 250;

    private final LongRuns longRuns;

    /** Calculates what takes long in these runs. */
    public Calculations(LongRuns longRuns) {
        this.longRuns = longRuns;
    }

    @Override
    public MetricsResponse metrics(MetricsRequest request) {
        return CashFlowMetrics.of(request);
    }

    @Override
    public InvestmentResponse investment(InvestmentRequest request) {
        return Projectable.of(request, "").model().answer();
    }

    @Override
    public Mono<SensitivityResponse> sensitivity(SensitivityRequest request) {
        return longRuns.one(() -> {
                    Projectable.of(request.base(), BASE);
                    return new Sensitivity(request);
                })
                .flatMap(table -> longRuns.blocks(table.size(), 1, (row, next) -> table.row(row))
                        .map(table::answer));
    }

    @Override
    public Mono<MonteCarloResponse> monteCarlo(MonteCarloRequest request) {
        return longRuns.holding(
                Simulation.values(request),
                () -> longRuns.one(() -> {
                            Projectable.of(request.base(), BASE);
                            return new Simulation(request);
                        })
                        .flatMap(this::simulated));
    }

    private Mono<MonteCarloResponse> simulated(Simulation simulation) {
        return longRuns.blocks(simulation.size(), PATHS_OF_A_BLOCK, simulation::run)
                .then(longRuns.one(simulation::answer));
    }
}
