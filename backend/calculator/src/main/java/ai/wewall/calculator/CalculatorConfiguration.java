package ai.wewall.calculator;

import ai.wewall.calculator.application.PureCalculator;
import ai.wewall.model.calculation.CalculationSchemas;
import ai.wewall.platform.http.json.Schemas;
import ai.wewall.platform.security.Access;
import ai.wewall.platform.security.RouteRule;
import ai.wewall.platform.security.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Puts the calculator together. */
@Configuration(proxyBeanMethods = false)
class CalculatorConfiguration {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private static final int MOST_WAITING = 10_000;

    @Bean
    Calculator calculator() {
        return new PureCalculator();
    }

    /** Threads of what is answered within milliseconds. */
    @Bean(destroyMethod = "dispose")
    Scheduler calculations() {
        return Schedulers.newBoundedElastic(PROCESSORS, MOST_WAITING, "calculation");
    }

    @Bean
    Schemas calculatorSchemas() {
        return Schemas.of(CalculationSchemas.METRICS);
    }

    @Bean
    RouteRules calculatorRoutes() {
        return RouteRules.of(new RouteRule("POST", "/api/v1/calculations/metrics", Access.ANYONE));
    }
}
