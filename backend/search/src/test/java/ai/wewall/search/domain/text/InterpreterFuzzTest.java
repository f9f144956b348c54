package ai.wewall.search.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.Geography;
import ai.wewall.model.search.InterpretRequest;
import ai.wewall.model.search.Interpretation;
import ai.wewall.model.search.SearchCriteria;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Rule 12: any text is answered, soon and within the contract. A short sample runs with the module; {@code
 * -Dwewall.fuzz.texts=1000000} is the long run, {@code -Dwewall.fuzz.seed} repeats one.
 */
class InterpreterFuzzTest {

    private static final int SAMPLE = 20_000;

    /**
     * Fifty milliseconds is the promise, which the bench measures. Here only work that grows faster than the text is to be
     * caught: processor time, far above what any crowd on the machine adds to it.
     */
    private static final Duration LIMIT = Duration.ofSeconds(1);

    /** The first runs wait for the compiler; a loop over loops makes each of them slow. Time of others does not count. */
    private static final int RUNS = 20;

    private static final int WARMING = 100;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Interpreter INTERPRETER = Interpreter.of(Geography.ofMoscow());
    private static final long SEED = Long.getLong("wewall.fuzz.seed", System.nanoTime());

    private static final List<String> WORDS = DialogueCase.of("cases.jsonl").stream()
            .flatMap(worked -> worked.turns().stream())
            .flatMap(turn -> List.of(turn.split(" ")).stream())
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();

    @Test
    void anyTextIsAnsweredWithinTheContract() {
        RandomTexts texts = new RandomTexts(SEED, WORDS);
        SearchCriteria before = SearchCriteria.none();
        for (int i = Integer.getInteger("wewall.fuzz.texts", SAMPLE); i > 0; i--) {
            String text = texts.next();
            Interpretation answer = answer(text, before);
            new Invariants(text, answer).assertAll();
            before = i % 2 == 0 ? answer.criteria() : SearchCriteria.none();
        }
    }

    @Test
    void longestTextOfAnythingIsAnsweredSoon() {
        List<String> texts = new RandomTexts(SEED, WORDS).repeated();
        texts.subList(0, WARMING).forEach(text -> answer(text, SearchCriteria.none()));
        for (String text : texts) {
            assertThat(fastest(text)).as("seed %d, %.40s…", SEED, text).isLessThan(LIMIT);
        }
    }

    private static Duration fastest(String text) {
        long fastest = Long.MAX_VALUE;
        for (int run = 0; run < RUNS && fastest >= LIMIT.toNanos(); run++) {
            fastest = Math.min(fastest, nanos(text));
        }
        return Duration.ofNanos(fastest);
    }

    private static long nanos(String text) {
        long begin = THREADS.getCurrentThreadCpuTime();
        answer(text, SearchCriteria.none());
        return THREADS.getCurrentThreadCpuTime() - begin;
    }

    private static Interpretation answer(String text, SearchCriteria before) {
        try {
            return INTERPRETER.interpret(new InterpretRequest(text, before, "ru"));
        } catch (RuntimeException | StackOverflowError failed) {
            throw new AssertionError("seed " + SEED + ", text " + text, failed);
        }
    }
}
