package ai.wewall.bench;

import ai.wewall.calculator.application.Calculations;
import ai.wewall.calculator.application.LongRuns;
import ai.wewall.calculator.domain.cashflow.RateFinder;
import ai.wewall.calculator.domain.cashflow.Warnings;
import ai.wewall.calculator.domain.investment.InvestmentModel;
import ai.wewall.calculator.domain.risk.Sensitivity;
import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.calculator.domain.terms.TermsReader;
import ai.wewall.model.calculation.InvestmentMetric;
import ai.wewall.model.calculation.MonteCarloResponse;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.apache.poi.ss.formula.functions.Irr;
import org.decampo.xirr.Xirr;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The calculator on one thread, beside its peers; simulations on one, two and four. */
final class CalculationTable {

    private static final double SAME = 1e-7;

    /** Calls of what takes microseconds are timed by so many. */
    private static final int TOGETHER = 100;

    private CalculationTable() {}

    static void print(Effort effort) {
        Table.row("%-44s %12s %12s", "what", "cpu µs p50", "wall µs p50");
        beside("XIRR of 121 dated amounts", xirr(), peersXirr(), effort);
        beside("IRR of 121 amounts", irr(), peersIrr(), effort);
        row("investment, 120 months, all measures", TOGETHER, investment(), effort);
        row("sensitivity of 15 by 15", 1, sensitivity(), effort);
        simulations(effort);
    }

    static DoubleSupplier xirr() {
        int[] days = Investments.days();
        double[] amounts = Investments.amounts();
        RateFinder finder = new RateFinder();
        return () -> finder.find(days, amounts, amounts.length, 365).value();
    }

    static DoubleSupplier peersXirr() {
        Xirr xirr = Investments.peersXirr();
        return xirr::xirr;
    }

    static DoubleSupplier irr() {
        int[] periods = Investments.periods();
        double[] amounts = Investments.amounts();
        RateFinder finder = new RateFinder();
        return () -> finder.find(periods, amounts, amounts.length, 1).value();
    }

    static DoubleSupplier peersIrr() {
        double[] amounts = Investments.amounts();
        return () -> Irr.irr(amounts);
    }

    static DoubleSupplier investment() {
        Terms terms = TermsReader.read(Investments.investment());
        InvestmentModel model = new InvestmentModel();
        return () -> {
            model.project(terms);
            Warnings warnings = new Warnings();
            double sum = 0;
            for (InvestmentMetric metric : InvestmentMetric.values()) {
                sum += Objects.requireNonNullElse(model.value(metric, warnings), 0d);
            }
            return sum;
        };
    }

    static DoubleSupplier sensitivity() {
        var request = Investments.sensitivity();
        return () -> {
            Sensitivity table = new Sensitivity(request);
            return Objects.requireNonNull(table.answer(IntStream.range(0, table.size())
                            .mapToObj(table::row)
                            .toList())
                    .baseValue());
        };
    }

    /** One after the other in the same run; both have to find the same. */
    private static void beside(String what, DoubleSupplier ours, DoubleSupplier theirs, Effort effort) {
        double off = Math.abs(ours.getAsDouble() - theirs.getAsDouble());
        if (!(off < SAME)) {
            throw new IllegalStateException("%s differs from the peer's by %s".formatted(what, off));
        }
        double mine = row(what, TOGETHER, ours, effort);
        Table.row("%-44s %11.1f×", "  times faster", row("  the peer's", TOGETHER, theirs, effort) / mine);
    }

    private static double row(String what, int together, DoubleSupplier work, Effort effort) {
        Clocked clocked =
                Clocked.of(Collections.nCopies(20, together), effort.rounds() * 10, times -> many(work, times));
        double cpu = clocked.cpuAt(0.5) * 1e3 / together;
        Table.row("%-44s %12.2f %12.2f", what, cpu, clocked.wallAt(0.5) * 1e3 / together);
        return cpu;
    }

    private static int many(DoubleSupplier work, int times) {
        int sum = 0;
        for (int i = 0; i < times; i++) {
            sum += Double.hashCode(work.getAsDouble());
        }
        return sum & 0xffff;
    }

    private static void simulations(Effort effort) {
        int paths = effort.rounds() > 1 ? 10_000 : 500;
        Set<MonteCarloResponse> answers = new HashSet<>();
        for (int threads : new int[] {1, 2, 4}) {
            answers.add(simulation(threads, paths, effort.rounds()));
        }
        if (answers.size() != 1) {
            throw new IllegalStateException("Another number of threads gave another answer");
        }
    }

    private static MonteCarloResponse simulation(int threads, int paths, int rounds) {
        Scheduler scheduler = Schedulers.newBoundedElastic(threads, 1_000, "bench");
        try {
            Calculations calculations = new Calculations(new LongRuns(scheduler, threads, 20_000_000));
            MonteCarloResponse[] answer = new MonteCarloResponse[1];
            Runnable once = () -> answer[0] = calculations
                    .monteCarlo(Investments.simulation(paths))
                    .blockOptional()
                    .orElseThrow();
            String what = "simulation of %d paths, %d threads".formatted(paths, threads);
            ProcessClock.row(what, rounds, once);
            return answer[0];
        } finally {
            scheduler.dispose();
        }
    }
}
