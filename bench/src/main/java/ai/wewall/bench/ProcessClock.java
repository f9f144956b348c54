package ai.wewall.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Times of work on several threads: processor time of the whole process, and the clock on the wall. */
final class ProcessClock {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ProcessClock() {}

    /** The middle of so many times, after as many to warm up. */
    static void row(String what, int rounds, Runnable work) {
        double[] cpu = new double[rounds];
        double[] wall = new double[rounds];
        for (int round = -rounds; round < rounds; round++) {
            long cpuBegun = PROCESS.getProcessCpuTime();
            long begun = System.nanoTime();
            work.run();
            wall[Math.max(0, round)] = (System.nanoTime() - begun) / 1e3;
            cpu[Math.max(0, round)] = (PROCESS.getProcessCpuTime() - cpuBegun) / 1e3;
        }
        Arrays.sort(cpu);
        Arrays.sort(wall);
        Table.row("%-44s %12.0f %12.0f", what, cpu[rounds / 2], wall[rounds / 2]);
    }
}
