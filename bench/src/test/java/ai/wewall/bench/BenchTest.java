package ai.wewall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A short sample of each benchmark, so that none stops working unnoticed. Tables themselves fail where answers differ. */
@ExtendWith(OutputCaptureExtension.class)
class BenchTest {

    @ParameterizedTest
    @ValueSource(strings = {"core", "peer", "motion", "text", "calculation"})
    void tableIsPrinted(String table, CapturedOutput output) throws Exception {
        Bench.print(table, Effort.sample());

        assertThat(output.getOut()).isNotBlank().doesNotContain("NaN");
    }

    @ParameterizedTest
    @CsvSource({
        "SearchBenchmark, listings, 2000",
        "CalculationBenchmark, unused, 0",
        "SimulationBenchmark, paths, 200",
        "InterpreterBenchmark, unused, 0"
    })
    void benchmarkRuns(String benchmark, String parameter, String value) throws RunnerException {
        var options = new OptionsBuilder()
                .include(benchmark)
                .param(parameter, value)
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .shouldFailOnError(true);
        assertThat(new Runner(options.build()).run()).isNotEmpty();
    }
}
