package ai.wewall.bench;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.SortOrder;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A search of each kind, one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class SearchBenchmark {

    @Param({"TYPICAL", "CITY_WIDE", "HALF", "WORDS"})
    public String kind = "";

    @Param("200000")
    public int listings;

    private @Nullable Searched searched;
    private List<Questions.Question> questions = List.of();
    private int next;

    /** Builds the market and its index. */
    @Setup(Level.Trial)
    public void build() {
        List<ListingDetail> market = Market.listings(listings, 42).toList();
        Searched built = new Searched(listing -> new byte[0], Runnable::run);
        built.loadColumns(market);
        if (kind.equals("WORDS")) {
            built.loadWords(market);
        }
        searched = built;
        questions = Questions.of(Questions.Kind.valueOf(kind), 500);
    }

    @TearDown(Level.Trial)
    public void close() {
        Objects.requireNonNull(searched).close();
    }

    @Benchmark
    public int search() {
        next = (next + 1) % questions.size();
        return Objects.requireNonNull(searched).search(questions.get(next), SortOrder.PRICE_ASC);
    }
}
