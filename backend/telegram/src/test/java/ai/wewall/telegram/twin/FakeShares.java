package ai.wewall.telegram.twin;

import ai.wewall.calculator.Calculator;
import ai.wewall.calculator.SharedCalculations;
import ai.wewall.model.calculation.InvestmentMetrics;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.InvestmentResponse;
import ai.wewall.model.calculation.MetricsRequest;
import ai.wewall.model.calculation.MetricsResponse;
import ai.wewall.model.calculation.MonteCarloRequest;
import ai.wewall.model.calculation.MonteCarloResponse;
import ai.wewall.model.calculation.PurchaseTerms;
import ai.wewall.model.calculation.SensitivityRequest;
import ai.wewall.model.calculation.SensitivityResponse;
import ai.wewall.model.calculation.SharedCalculation;
import ai.wewall.model.personal.SharedSearch;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.SharedSearches;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What people have shared, and a calculator that gives one answer. */
public final class FakeShares implements Calculator {

    private final Map<String, SharedSearch> searches = new ConcurrentHashMap<>();
    private final Map<String, SharedCalculation> calculations = new ConcurrentHashMap<>();
    private volatile boolean calculates = true;

    /** Somebody shares a search. */
    public FakeShares search(String token, String name, SearchCriteria criteria, @Nullable String words) {
        searches.put(token, new SharedSearch(name, criteria, words, ""));
        return this;
    }

    /** Somebody shares a calculation of a purchase at this price. */
    public FakeShares calculation(String token, @Nullable String title, double price) {
        InvestmentRequest investment = new InvestmentRequest(
                new PurchaseTerms(price, LocalDate.of(2026, 12, 1), null, 100.0, null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                15.0);
        calculations.put(
                token,
                new SharedCalculation(
                        title, null, 1, OffsetDateTime.parse("2026-11-25T12:00:00Z"), investment, null, null));
        return this;
    }

    /** What was kept is refused by today's rules. */
    public FakeShares refusing() {
        calculates = false;
        return this;
    }

    public SharedSearches searches() {
        return token -> Mono.justOrEmpty(searches.get(token));
    }

    public SharedCalculations calculations() {
        return token -> Mono.justOrEmpty(calculations.get(token));
    }

    @Override
    public InvestmentResponse investment(InvestmentRequest request) {
        if (!calculates) {
            throw ProblemException.of(400, "AREA_EXCEEDED");
        }
        InvestmentMetrics metrics = new InvestmentMetrics(
                14.23,
                null,
                null,
                null,
                null,
                3_456_789.4,
                null,
                2.07,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                8.44,
                null,
                null,
                null);
        return new InvestmentResponse(metrics, null, List.of(), List.of(), List.of());
    }

    @Override
    public MetricsResponse metrics(MetricsRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Mono<SensitivityResponse> sensitivity(SensitivityRequest request) {
        return Mono.error(new UnsupportedOperationException());
    }

    @Override
    public Mono<MonteCarloResponse> monteCarlo(MonteCarloRequest request) {
        return Mono.error(new UnsupportedOperationException());
    }
}
