package ai.wewall.calculator.adapter.web;

import ai.wewall.calculator.Calculator;
import ai.wewall.model.calculation.MetricsRequest;
import ai.wewall.model.calculation.MetricsResponse;
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
        return Mono.fromCallable(() -> calculator.metrics(request)).subscribeOn(calculations);
    }
}
