package ai.wewall.bench;

import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Rates of return beside the peers', an investment, a table of it; one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CalculationBenchmark {

    private final DoubleSupplier xirr = CalculationTable.xirr();
    private final DoubleSupplier peersXirr = CalculationTable.peersXirr();
    private final DoubleSupplier irr = CalculationTable.irr();
    private final DoubleSupplier peersIrr = CalculationTable.peersIrr();
    private final DoubleSupplier investment = CalculationTable.investment();
    private final DoubleSupplier sensitivity = CalculationTable.sensitivity();

    @Benchmark
    public double xirr() {
        return xirr.getAsDouble();
    }

    @Benchmark
    public double xirrOfDecampo() {
        return peersXirr.getAsDouble();
    }

    @Benchmark
    public double irr() {
        return irr.getAsDouble();
    }

    @Benchmark
    public double irrOfPoi() {
        return peersIrr.getAsDouble();
    }

    @Benchmark
    public double investment() {
        return investment.getAsDouble();
    }

    @Benchmark
    public double sensitivity() {
        return sensitivity.getAsDouble();
    }
}
