package ai.wewall.calculator;

import ai.wewall.calculator.domain.cashflow.RateFinder;
import ai.wewall.calculator.domain.cashflow.Warnings;
import ai.wewall.calculator.domain.investment.InvestmentModel;
import ai.wewall.calculator.domain.risk.Sensitivity;
import ai.wewall.calculator.domain.risk.Simulation;
import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.calculator.domain.terms.TermsReader;
import ai.wewall.model.calculation.InvestmentMetric;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.MonteCarloRequest;
import ai.wewall.model.calculation.SensitivityRequest;
import java.time.LocalDate;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How long calculations take, by a plain loop: the best and the middle of several rounds, in microseconds. */
final class Measurements {

    private static final String TERMS = """
            {"income": {"indexationPct": 5}, "opex": {"opexPerSqmYear": 3000, "growthPct": 4, "managementFeePct": 3},
             "tax": {"regime": "OSNO"}, "loan": {"ltvPct": 50, "annualRatePct": 14, "termMonths": 120},
             "exit": {"years": 10}}""";

    private static double kept;

    private Measurements() {}

    public static void main(String[] arguments) {
        measure("XIRR of 121 dated flows", 20_000, xirr());
        measure("investment of 120 months, all measures", 5_000, investment());
        measure("investment with its whole answer", 2_000, wholeAnswer());
        measure("sensitivity 15 x 15", 20, sensitivity());
        measure("simulation of 10 000 paths, one thread", 1, simulation());
    }

    private static void measure(String what, int times, Runnable work) {
        double[] rounds = IntStream.range(0, 15)
                .mapToDouble(round -> round(times, work))
                .skip(5)
                .sorted()
                .toArray();
        System.out.printf("%-42s best %10.1f  middle %10.1f%n", what, rounds[0], rounds[rounds.length / 2]);
    }

    private static double round(int times, Runnable work) {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return (System.nanoTime() - start) / 1e3 / times;
    }

    private static Runnable xirr() {
        LocalDate start = LocalDate.of(2026, 1, 31);
        int[] days = IntStream.rangeClosed(0, 120)
                .map(m -> (int) (start.plusMonths(m).toEpochDay() - start.toEpochDay()))
                .toArray();
        double[] amounts = IntStream.rangeClosed(0, 120)
                .mapToDouble(m -> m == 0 ? -120e6 : m == 120 ? 150e6 : 1e6 + 1e3 * m)
                .toArray();
        RateFinder finder = new RateFinder();
        return () -> kept += finder.find(days, amounts, 121, 365).value();
    }

    private static Runnable investment() {
        Terms terms = TermsReader.read(Answers.read(Requests.with(TERMS), InvestmentRequest.class));
        InvestmentModel model = new InvestmentModel();
        return () -> {
            model.project(terms);
            Warnings warnings = new Warnings();
            for (InvestmentMetric metric : InvestmentMetric.values()) {
                Double value = model.value(metric, warnings);
                kept += value == null ? 0 : value;
            }
        };
    }

    private static Runnable wholeAnswer() {
        Terms terms = TermsReader.read(Answers.read(Requests.with(TERMS), InvestmentRequest.class));
        return () -> {
            InvestmentModel model = new InvestmentModel();
            model.project(terms);
            kept += model.answer().months().size();
        };
    }

    private static Runnable sensitivity() {
        String steps = "[-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7]";
        SensitivityRequest request = Answers.read(onBase("""
                        {"rows": {"path": "income.rentPerSqmYear", "mode": "RELATIVE", "steps": %s},
                         "columns": {"path": "exit.exitCapRatePct", "mode": "RELATIVE", "steps": %s},
                         "metric": "irrLeveredPct"}""".formatted(steps, steps)), SensitivityRequest.class);
        return () -> {
            Sensitivity table = new Sensitivity(request);
            kept += table.answer(IntStream.range(0, table.size())
                            .mapToObj(table::row)
                            .toList())
                    .baseValue();
        };
    }

    private static Runnable simulation() {
        MonteCarloRequest request = Answers.read(onBase("""
                        {"variables": [
                          {"path": "income.rentPerSqmYear", "distribution": "NORMAL", "mean": 12000, "sd": 900},
                          {"path": "exit.exitCapRatePct", "distribution": "TRIANGULAR", "low": 8, "mode": 10, "high": 13},
                          {"path": "income.vacancyPct", "distribution": "UNIFORM", "low": 0, "high": 15}]}"""), MonteCarloRequest.class);
        return () -> {
            Simulation simulation = new Simulation(request);
            simulation.run(0, simulation.size());
            kept += simulation.answer().probabilityOfLossPct();
        };
    }

    private static ObjectNode onBase(String request) {
        ObjectNode body = (ObjectNode) new JsonMapper().readTree(request);
        body.set("base", Requests.with(TERMS));
        return body;
    }
}
