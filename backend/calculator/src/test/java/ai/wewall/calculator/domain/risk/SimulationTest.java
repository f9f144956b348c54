package ai.wewall.calculator.domain.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.wewall.calculator.Answers;
import ai.wewall.calculator.Case;
import ai.wewall.calculator.Requests;
import ai.wewall.model.calculation.HistogramBin;
import ai.wewall.model.calculation.MetricDistribution;
import ai.wewall.model.calculation.MonteCarloRequest;
import ai.wewall.model.calculation.MonteCarloResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SimulationTest {

    private static final String RENT = "{\"path\": \"income.rentPerSqmYear\", %s}";

    static Stream<Case> cases() {
        return Case.of("montecarlo");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void workedCaseIsMetWithinItsErrors(Case worked) {
        JsonNode answer = Answers.tree(run(Answers.read(worked.request(), MonteCarloRequest.class), 500));

        worked.expected().forEachEntry((name, value) -> {
            JsonNode actual = answer.has(name)
                    ? answer.get(name)
                    : answer.path("results").get(0).get(name);
            if (name.equals("percentiles")) {
                value.forEachEntry((share, bounds) -> assertNear(actual.get(share), bounds, share));
            } else if (value.isArray()) {
                assertNear(actual, value, name);
            } else {
                assertThat(actual).as(name).isEqualTo(value);
            }
        });
    }

    private static void assertNear(JsonNode actual, JsonNode bounds, String name) {
        assertThat(actual.doubleValue())
                .as(name)
                .isCloseTo(bounds.get(0).doubleValue(), within(bounds.get(1).doubleValue()));
    }

    @Test
    void answerIsTheSameHoweverThePathsAreCut() {
        MonteCarloRequest request = request(RENT.formatted(normal(12_000, 900)), "\"seed\": 7");

        assertThat(run(request, 1)).isEqualTo(run(request, 10_000)).isEqualTo(run(request, 333));
    }

    @Test
    void anotherSeedGivesAnotherAnswer() {
        String rent = RENT.formatted(normal(12_000, 900));

        assertThat(first(request(rent, "\"seed\": 1")).mean())
                .isNotEqualTo(first(request(rent, "\"seed\": 2")).mean());
    }

    @Test
    void lawOfOneVariableDoesNotMoveTheDrawsOfAnother() {
        String fixed = "{\"path\": \"opex.landRentYear\", \"distribution\": \"UNIFORM\", \"low\": 0, \"high\": 1e-300}";
        String none = "{\"path\": \"opex.landRentYear\", \"distribution\": \"NORMAL\", \"mean\": 0, \"sd\": 0}";
        String rent = RENT.formatted(normal(12_000, 900));

        assertThat(first(request(fixed + "," + rent, "\"seed\": 3")))
                .isEqualTo(first(request(none + "," + rent, "\"seed\": 3")));
    }

    /** The gross yield is rent / 1 200 here, so its distribution is that of the rent. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "distribution": "NORMAL", "mean": 12000, "sd": 1200                      | 10   | 1
            "distribution": "LOGNORMAL", "mean": 12000, "sd": 6000                   | 10   | 5
            "distribution": "UNIFORM", "low": 6000, "high": 18000                    | 10   | 2.8867513459481287
            "distribution": "TRIANGULAR", "low": 6000, "mode": 9000, "high": 18000   | 9.166666666666666 | 2.1245914639969939
            "distribution": "TRIANGULAR", "low": 6000, "mode": 6000, "high": 18000   | 8.333333333333334 | 2.3570226039551585
            "distribution": "TRIANGULAR", "low": 6000, "mode": 18000, "high": 18000  | 11.666666666666666 | 2.3570226039551585
            """)
    void drawsFollowTheirLaw(String law, double mean, double sd) {
        MetricDistribution yields =
                first(request(RENT.formatted(law), "\"paths\": 40000, \"metrics\": [\"grossYieldPct\"]"));

        assertThat(yields.mean()).isCloseTo(mean, within(5 * sd / 200));
        assertThat(yields.sd()).isCloseTo(sd, within(0.05 * sd));
    }

    @Test
    void drawsAreClampedToTheFieldToo() {
        String vacancy = "{\"path\": \"income.vacancyPct\", \"distribution\": \"NORMAL\", \"mean\": 50, \"sd\": 1e6}";
        String price = "{\"path\": \"purchase.price\", \"distribution\": \"NORMAL\", \"mean\": -5, \"sd\": 0}";
        MetricDistribution yields = first(request(vacancy, "\"metrics\": [\"goingInCapRatePct\"]"));
        MetricDistribution paid = first(request(price, "\"metrics\": [\"npv\", \"totalProfit\"]"));

        assertThat(yields.min()).isZero();
        assertThat(yields.max()).isCloseTo(10, within(1e-9));
        assertThat(paid.count()).isEqualTo(10_000);
        assertThat(paid.histogram()).hasSize(1);
    }

    @Test
    void pathThatBreaksTheRulesIsUndefinedAndALoss() {
        String amount = "{\"path\": \"loan.amount\", \"distribution\": \"UNIFORM\", \"low\": 0, \"high\": 240000000}";
        ObjectNode base = Requests.with("{\"loan\": {\"amount\": 1, \"annualRatePct\": 1, \"termMonths\": 99}}");
        MonteCarloResponse answer = run(request(base, amount, "\"metrics\": [\"totalProfit\"]"), 250);

        assertThat(answer.results().getFirst().undefinedCount()).isBetween(4_500, 5_500);
        assertThat(answer.probabilityOfLossPct())
                .isCloseTo(answer.results().getFirst().undefinedCount() / 100.0, within(1e-9));
    }

    @Test
    void nothingDefinedIsNullAndEmpty() {
        MetricDistribution none = first(request(RENT.formatted(normal(1, 1)), "\"metrics\": [\"dscrMin\"]"));

        assertThat(none.count()).isZero();
        assertThat(none.undefinedCount()).isEqualTo(10_000);
        assertThat(none.mean()).isNull();
        assertThat(none.percentiles().p50()).isNull();
        assertThat(none.histogram()).isEmpty();
    }

    @Test
    void histogramHoldsEveryValueOnce() {
        MetricDistribution yields = first(request(RENT.formatted(normal(12_000, 1_200)), "\"bins\": 37"));

        assertThat(yields.histogram()).hasSize(37);
        assertThat(yields.histogram().stream().mapToInt(HistogramBin::count).sum())
                .isEqualTo(10_000);
        assertThat(yields.histogram().getFirst().from()).isEqualTo(yields.min());
        assertThat(yields.histogram().getLast().to()).isEqualTo(yields.max());
    }

    @Test
    void defaultsAreThoseOfTheContract() {
        MonteCarloResponse answer = run(request(RENT.formatted(normal(12_000, 1)), "\"bins\": 20"), 250);

        assertThat(answer.paths()).isEqualTo(10_000);
        assertThat(answer.seed()).isEqualTo(1);
        assertThat(answer.hurdlePct()).isZero();
        assertThat(answer.results())
                .extracting(each -> each.metric().toString())
                .containsExactly("irrLeveredPct", "npv");
    }

    private static String normal(double mean, double sd) {
        return "\"distribution\": \"NORMAL\", \"mean\": " + mean + ", \"sd\": " + sd;
    }

    private static MonteCarloRequest request(String variables, String more) {
        return request(Requests.plain(), variables, more);
    }

    private static MonteCarloRequest request(ObjectNode base, String variables, String more) {
        String body = "{\"base\": " + base + ", \"variables\": [" + variables + "], " + more + "}";
        return Answers.read(new JsonMapper().readTree(body), MonteCarloRequest.class);
    }

    private static MetricDistribution first(MonteCarloRequest request) {
        return run(request, 250).results().getFirst();
    }

    private static MonteCarloResponse run(MonteCarloRequest request, int block) {
        Simulation simulation = new Simulation(request);
        for (int from = 0; from < simulation.size(); from += block) {
            simulation.run(from, Math.min(simulation.size(), from + block));
        }
        return simulation.answer();
    }
}
