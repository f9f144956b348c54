package ai.wewall.calculator;

import ai.wewall.calculator.application.Calculations;
import ai.wewall.calculator.application.ExplainInvestments;
import ai.wewall.calculator.application.FindingTexts;
import ai.wewall.calculator.application.LongRuns;
import ai.wewall.calculator.application.WhatIf;
import ai.wewall.calculator.application.WorkbookFiles;
import ai.wewall.calculator.application.WriteWorkbooks;
import ai.wewall.calculator.domain.risk.EmbeddedRules;
import ai.wewall.calculator.domain.risk.PathRules;
import ai.wewall.model.calculation.CalculationSchemas;
import ai.wewall.model.calculation.InvestmentSchemas;
import ai.wewall.model.calculation.MonteCarloRequest;
import ai.wewall.model.calculation.SavedSchemas;
import ai.wewall.model.calculation.SensitivityRequest;
import ai.wewall.model.calculation.WhatIfSchemas;
import ai.wewall.model.calculation.WorkbookRequest;
import ai.wewall.platform.http.json.Schemas;
import ai.wewall.platform.problem.ProblemBundle;
import ai.wewall.platform.security.Access;
import ai.wewall.platform.security.RouteRule;
import ai.wewall.platform.security.RouteRules;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Puts the calculator together. */
@Configuration(proxyBeanMethods = false)
class CalculatorConfiguration {

    private static final int SECONDS_IDLE = 60;

    /** Threads of what is answered within milliseconds. */
    @Bean(destroyMethod = "dispose")
    Scheduler calculations(CalculatorProperties properties) {
        int processors = Runtime.getRuntime().availableProcessors();
        return threads(processors, properties, "calculation");
    }

    /** Threads of what takes long, apart from the others so that nobody waits for a simulation of somebody else. */
    @Bean(destroyMethod = "dispose")
    Scheduler longCalculations(CalculatorProperties properties) {
        return threads(properties.threads(), properties, "long-calculation");
    }

    private static Scheduler threads(int most, CalculatorProperties properties, String name) {
        return Schedulers.newBoundedElastic(most, properties.waitingTasks(), name, SECONDS_IDLE, true);
    }

    @Bean
    LongRuns longRuns(CalculatorProperties properties, Scheduler longCalculations) {
        return new LongRuns(longCalculations, properties.threads(), properties.heldValues());
    }

    @Bean
    Calculator calculator(LongRuns longRuns) {
        return new Calculations(longRuns);
    }

    /** Threads that write files, few of them, since each holds a whole one. */
    @Bean(destroyMethod = "dispose")
    Scheduler calculationFiles(CalculatorProperties properties) {
        return Schedulers.newBoundedElastic(
                properties.fileThreads(), properties.waitingFiles(), "calculation-file", SECONDS_IDLE, true);
    }

    @Bean
    Workbooks workbooks(
            Calculator calculator,
            WorkbookFiles files,
            Scheduler calculationFiles,
            CalculatorProperties properties,
            Clock clock) {
        LongRuns writing = new LongRuns(calculationFiles, properties.fileThreads(), properties.heldValues());
        return new WriteWorkbooks(calculator, files, writing, clock);
    }

    @Bean
    WhatIf whatIf(LongRuns longRuns) {
        return new WhatIf(longRuns);
    }

    @Bean
    ExplainedCalculations explainedCalculations(
            Scheduler calculations, FindingTexts texts, CalculatorProperties properties) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new ExplainInvestments(new LongRuns(calculations, processors, properties.heldValues()), texts);
    }

    @Bean
    Schemas calculatorSchemas() {
        return Schemas.of(
                CalculationSchemas.METRICS,
                InvestmentSchemas.INVESTMENT,
                CalculationSchemas.SENSITIVITY.with(SensitivityRequest.class, PathRules::check),
                CalculationSchemas.MONTE_CARLO.with(MonteCarloRequest.class, PathRules::check),
                WhatIfSchemas.QUESTION,
                WhatIfSchemas.GOAL_SEEK,
                WhatIfSchemas.TORNADO,
                SavedSchemas.WORKBOOK.with(WorkbookRequest.class, EmbeddedRules::check));
    }

    @Bean
    ProblemBundle calculatorProblems() {
        return new ProblemBundle("messages/calculator-problems");
    }

    @Bean
    RouteRules calculatorRoutes() {
        return RouteRules.of(
                forAnyone("metrics"),
                forAnyone("investment"),
                forAnyone("investment/xlsx"),
                forAnyone("sensitivity"),
                forAnyone("monte-carlo"),
                forAnyone("scenarios"),
                forAnyone("goal-seek"),
                forAnyone("tornado"),
                forAnyone("explanation"));
    }

    private static RouteRule forAnyone(String calculation) {
        return new RouteRule("POST", "/api/v1/calculations/" + calculation, Access.ANYONE);
    }
}
