package ai.wewall.calculator.application;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.calculator.Answers;
import ai.wewall.calculator.Calculator;
import ai.wewall.calculator.RandomRequests;
import ai.wewall.calculator.domain.risk.PathRules;
import ai.wewall.model.calculation.CalculationSchemas;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.InvestmentSchemas;
import ai.wewall.model.calculation.MetricsRequest;
import ai.wewall.model.calculation.MonteCarloRequest;
import ai.wewall.model.calculation.SensitivityRequest;
import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.platform.http.json.StrictJson;
import ai.wewall.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is sent is answered in full or refused with reasons: no exception, no NaN. */
class RandomRequestsTest {

    private static final ObjectSchema SENSITIVITY =
            CalculationSchemas.SENSITIVITY.with(SensitivityRequest.class, PathRules::check);

    private static final ObjectSchema MONTE_CARLO =
            CalculationSchemas.MONTE_CARLO.with(MonteCarloRequest.class, PathRules::check);

    private final StrictJson json = new StrictJson();
    private final Calculator calculator = new Calculations(new LongRuns(Schedulers.immediate(), 1, 1_000_000));

    @Property(tries = 3_000)
    void amountsAreMeasuredOrRefused(@ForAll Random random) {
        ObjectNode request = new RandomRequests(random).metrics();

        check(request, CalculationSchemas.METRICS, MetricsRequest.class, calculator::metrics, 50);
    }

    @Property(tries = 5_000)
    void investmentIsProjectedOrRefused(@ForAll Random random) {
        ObjectNode request = new RandomRequests(random).investment();

        check(request, InvestmentSchemas.INVESTMENT, InvestmentRequest.class, calculator::investment, 40);
    }

    @Property(tries = 1_500)
    void tableIsCalculatedOrRefused(@ForAll Random random) {
        ObjectNode request = new RandomRequests(random).sensitivity();

        check(request, SENSITIVITY, SensitivityRequest.class, body -> now(calculator.sensitivity(body)), 10);
    }

    @Property(tries = 1_000)
    void simulationIsRunOrRefused(@ForAll Random random) {
        ObjectNode request = new RandomRequests(random).monteCarlo();

        check(request, MONTE_CARLO, MonteCarloRequest.class, body -> now(calculator.monteCarlo(body)), 10);
    }

    private static <T> T now(Mono<T> calculated) {
        return calculated.block();
    }

    private <T> void check(ObjectNode request, ObjectSchema table, Class<T> type, Function<T, ?> run, int leastPct) {
        boolean answered = isAnswered(request, table, type, run);
        Statistics.label("answered")
                .collect(answered)
                .coverage(shares -> shares.check(true).percentage(share -> share >= leastPct));
    }

    private <T> boolean isAnswered(ObjectNode request, ObjectSchema table, Class<T> type, Function<T, ?> run) {
        try {
            byte[] body = request.toString().getBytes(StandardCharsets.UTF_8);
            assertFinite(Answers.tree(run.apply(type.cast(json.read(body, table)))));
            return true;
        } catch (ProblemException refused) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.errors()).isNotEmpty();
            return false;
        }
    }

    private static void assertFinite(JsonNode node) {
        if (node.isNumber()) {
            assertThat(node.doubleValue()).isFinite();
        }
        node.forEach(RandomRequestsTest::assertFinite);
    }
}
