package ai.wewall.calculator.domain.risk;

import ai.wewall.calculator.domain.cashflow.Warnings;
import ai.wewall.calculator.domain.investment.InvestmentModel;
import ai.wewall.calculator.domain.terms.Consistency;
import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.calculator.domain.terms.TermsReader;
import ai.wewall.model.calculation.InvestmentMetric;
import ai.wewall.model.calculation.MonteCarloRequest;
import ai.wewall.model.calculation.MonteCarloResponse;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws inputs and projects the investment, path after path (contract part D). Blocks of paths are independent of each
 * other, so they may be run on several threads; the answer goes over the paths in their order.
 */
public final class Simulation {

    private static final int DEFAULT_PATHS = 10_000;
    private static final int DEFAULT_BINS = 20;
    private static final List<InvestmentMetric> DEFAULT_METRICS =
            List.of(InvestmentMetric.IRR_LEVERED_PCT, InvestmentMetric.NPV);

    private final Terms base;
    private final List<Variable> variables;
    private final List<InvestmentMetric> metrics;
    private final int paths;
    private final int bins;
    private final long seed;
    private final double hurdlePct;
    private final double[][] values;
    private final boolean[] losses;

    /** The simulation of a sound request whose base can be projected; nothing is drawn yet. */
    public Simulation(MonteCarloRequest request) {
        base = TermsReader.read(request.base());
        variables = request.variables().stream()
                .map(variable -> Variable.of(variable, base))
                .toList();
        metrics = metrics(request);
        paths = paths(request);
        bins = request.bins() == null ? DEFAULT_BINS : request.bins();
        seed = request.seed() == null ? 1 : request.seed();
        hurdlePct = request.hurdlePct() == null ? 0 : request.hurdlePct();
        values = new double[metrics.size()][paths];
        losses = new boolean[paths];
    }

    private static List<InvestmentMetric> metrics(MonteCarloRequest request) {
        return request.metrics() == null ? DEFAULT_METRICS : request.metrics();
    }

    private static int paths(MonteCarloRequest request) {
        return request.paths() == null ? DEFAULT_PATHS : request.paths();
    }

    /** How many values a simulation keeps in memory, eight bytes each. */
    public static long values(MonteCarloRequest request) {
        return (long) metrics(request).size() * paths(request);
    }

    /** How many paths there are. */
    public int size() {
        return paths;
    }

    /** Runs the paths from one index to another, which is not included, and tells how many they were. */
    public int run(int from, int to) {
        InvestmentModel model = new InvestmentModel();
        Streams streams = new Streams(seed);
        for (int path = from; path < to; path++) {
            Terms drawn = base;
            for (int i = 0; i < variables.size(); i++) {
                drawn = variables.get(i).drawn(drawn, streams.of(path, i));
            }
            boolean valid = Consistency.holds(drawn) && model.project(drawn).isEmpty();
            losses[path] = !valid || isLoss(model);
            for (int i = 0; i < metrics.size(); i++) {
                values[i][path] = valid ? value(model, metrics.get(i)) : Double.NaN;
            }
        }
        return to - from;
    }

    private boolean isLoss(InvestmentModel model) {
        double rate = value(model, InvestmentMetric.IRR_LEVERED_PCT);
        return Double.isNaN(rate) ? !(value(model, InvestmentMetric.TOTAL_PROFIT) >= 0) : rate < hurdlePct;
    }

    private static double value(InvestmentModel model, InvestmentMetric metric) {
        Double value = model.value(metric, Warnings.ignored());
        return value == null ? Double.NaN : value;
    }

    /** The answer, once all paths were run. */
    public MonteCarloResponse answer() {
        int lost = 0;
        for (boolean loss : losses) {
            lost += loss ? 1 : 0;
        }
        return new MonteCarloResponse(
                paths,
                seed,
                hurdlePct,
                IntStream.range(0, metrics.size())
                        .mapToObj(i -> Summary.of(metrics.get(i), values[i], bins))
                        .toList(),
                100.0 * lost / paths,
                List.of());
    }
}
