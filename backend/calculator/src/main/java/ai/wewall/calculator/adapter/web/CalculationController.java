package ai.wewall.calculator.adapter.web;

import ai.wewall.calculator.Calculator;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.InvestmentResponse;
import ai.wewall.model.calculation.MetricsRequest;
import ai.wewall.model.calculation.MetricsResponse;
import ai.wewall.model.calculation.MonteCarloRequest;
import ai.wewall.model.calculation.MonteCarloResponse;
import ai.wewall.model.calculation.SensitivityRequest;
import ai.wewall.model.calculation.SensitivityResponse;
import ai.wewall.platform.problem.ProblemException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** The calculation over HTTP. It takes processor time, so it has threads of its own. */
@RestController
@RequestMapping(path = "/api/v1/calculations", produces = MediaType.APPLICATION_JSON_VALUE)
class CalculationController {

    private final Calculator calculator;
    private final Scheduler calculations;

    CalculationController(Calculator calculator, Scheduler calculations) {
        this.calculator = calculator;
        this.calculations = calculations;
    }

    @PostMapping("/metrics")
    Mono<MetricsResponse> metrics(@RequestBody MetricsRequest request) {
        return calculated(() -> calculator.metrics(request));
    }

    @PostMapping("/investment")
    Mono<InvestmentResponse> investment(@RequestBody InvestmentRequest request) {
        return calculated(() -> calculator.investment(request));
    }

    @PostMapping("/sensitivity")
    Mono<SensitivityResponse> sensitivity(@RequestBody SensitivityRequest request) {
        return calculator.sensitivity(request);
    }

    @PostMapping("/monte-carlo")
    Mono<MonteCarloResponse> monteCarlo(@RequestBody MonteCarloRequest request) {
        return calculator.monteCarlo(request);
    }

    private <T> Mono<T> calculated(Callable<T> calculation) {
        return Mono.fromCallable(calculation)
                .subscribeOn(calculations)
                .onErrorMap(
                        RejectedExecutionException.class,
                        full -> ProblemException.retryable(503, "UNAVAILABLE", Duration.ofSeconds(2)));
    }
}
