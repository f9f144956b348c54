package ai.wewall.bench;

import ai.wewall.listings.Geography;
import ai.wewall.search.domain.text.Interpreter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A text understood, one thread. */
@State(Scope.Thread)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class InterpreterBenchmark {

    @Param({"PLAIN", "LONG", "LONGEST"})
    public Texts texts = Texts.PLAIN;

    private final Interpreter interpreter = Interpreter.of(Geography.ofMoscow());
    private List<String> chosen = List.of();
    private int next;

    /** Which texts are read. */
    public enum Texts {
        /** Sentences of 60 to 100 characters. */
        PLAIN,
        /** 200 characters. */
        LONG,
        /** 4 096 characters of anything. */
        LONGEST
    }

    @Setup
    public void choose() {
        chosen = switch (texts) {
            case PLAIN -> Sentences.plain();
            case LONG -> Sentences.ofLength(200);
            case LONGEST -> Sentences.longest();
        };
    }

    @Benchmark
    public int read() {
        next = (next + 1) % chosen.size();
        return TextTable.read(interpreter, chosen.get(next));
    }
}
