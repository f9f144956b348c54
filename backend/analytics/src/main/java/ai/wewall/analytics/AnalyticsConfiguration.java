package ai.wewall.analytics;

import ai.wewall.analytics.application.AssumeForListings;
import ai.wewall.analytics.application.ChartPictures;
import ai.wewall.analytics.application.CompareInvestments;
import ai.wewall.analytics.application.DrawCharts;
import ai.wewall.analytics.application.MemorandumPages;
import ai.wewall.analytics.application.SourceTexts;
import ai.wewall.analytics.application.WriteMemoranda;
import ai.wewall.analytics.domain.Prefill;
import ai.wewall.calculator.Calculator;
import ai.wewall.calculator.ExplainedCalculations;
import ai.wewall.calculator.KeptCalculations;
import ai.wewall.listings.Catalogue;
import ai.wewall.model.analytics.AnalyticsSchemas;
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

/** Puts analytics together. */
@Configuration(proxyBeanMethods = false)
class AnalyticsConfiguration {

    private static final int SECONDS_IDLE = 60;

    @Bean
    AssumeForListings assumptions(Catalogue catalogue, SourceTexts texts, Clock clock) {
        return new AssumeForListings(catalogue, Prefill.load(), texts, clock);
    }

    @Bean
    CompareInvestments compareInvestments(AssumeForListings assumptions, Calculator calculator) {
        return new CompareInvestments(assumptions, calculator);
    }

    /** Threads that draw pages, apart from others, since a document takes a while. */
    @Bean(destroyMethod = "dispose")
    Scheduler memorandumPagesThreads(AnalyticsProperties properties) {
        return Schedulers.newBoundedElastic(
                properties.pageThreads(), properties.waitingPages(), "memorandum", SECONDS_IDLE, true);
    }

    @Bean
    Memoranda memoranda(
            KeptCalculations calculations,
            Calculator calculator,
            ExplainedCalculations explanations,
            Catalogue catalogue,
            AssumeForListings assumptions,
            MemorandumPages pages,
            Scheduler memorandumPagesThreads,
            Clock clock) {
        return new WriteMemoranda(
                calculations, calculator, explanations, catalogue, assumptions, pages, memorandumPagesThreads, clock);
    }

    @Bean
    Charts charts(ChartPictures pictures, Scheduler memorandumPagesThreads) {
        return new DrawCharts(pictures, memorandumPagesThreads);
    }

    @Bean
    Schemas analyticsSchemas() {
        return Schemas.of(AnalyticsSchemas.COMPARISON);
    }

    @Bean
    ProblemBundle analyticsProblems() {
        return new ProblemBundle("messages/analytics-problems");
    }

    @Bean
    RouteRules analyticsRoutes() {
        return RouteRules.of(
                new RouteRule("GET", "/api/v1/calculations/{id}.pdf", Access.PERSON),
                new RouteRule("GET", "/api/v1/listings/{id}/investment", Access.ANYONE),
                new RouteRule("POST", "/api/v1/calculations/comparison", Access.ANYONE));
    }
}
