package ai.wewall.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Times of many calls on one thread, by the processor's time of the thread and by the clock on the wall. Where others use
 * the machine too, only the first says something of the code.
 *
 * @param cpu nanoseconds a call, ascending
 * @param wall nanoseconds a call, ascending
 * @param hits what one round of calls found together
 * @param questions calls of one round
 */
record Clocked(long[] cpu, long[] wall, long hits, int questions) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Calls with every argument so many times over, after as many rounds of warming up. */
    static <T> Clocked of(List<T> arguments, int rounds, ToIntFunction<T> call) {
        long warm = 0;
        for (int round = 0; round < rounds; round++) {
            warm += arguments.stream().mapToInt(call).sum();
        }
        long[] cpu = new long[arguments.size() * rounds];
        long[] wall = new long[cpu.length];
        long hits = 0;
        for (int i = 0; i < cpu.length; i++) {
            long begun = System.nanoTime();
            long cpuBegun = THREADS.getCurrentThreadCpuTime();
            hits += call.applyAsInt(arguments.get(i % arguments.size()));
            cpu[i] = THREADS.getCurrentThreadCpuTime() - cpuBegun;
            wall[i] = System.nanoTime() - begun;
        }
        if (warm != hits) {
            throw new IllegalStateException("The same calls found something else");
        }
        Arrays.sort(cpu);
        Arrays.sort(wall);
        return new Clocked(cpu, wall, hits / rounds, arguments.size());
    }

    /** Mean processor time of a call, milliseconds. */
    double cpuMean() {
        return Arrays.stream(cpu).average().orElse(Double.NaN) / 1e6;
    }

    /** A share of the calls took at most so many milliseconds of processor time. */
    double cpuAt(double share) {
        return at(cpu, share);
    }

    /** A share of the calls took at most so many milliseconds on the wall. */
    double wallAt(double share) {
        return at(wall, share);
    }

    private static double at(long[] times, double share) {
        return times[(int) Math.min(times.length - 1L, Math.round(share * times.length))] / 1e6;
    }
}
