package ai.wewall.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the kernel knows of another process. */
final class ProcessStatus {

    /** Ticks a second of Linux's accounts. */
    private static final double TICKS = 100;

    private final long pid;

    ProcessStatus(long pid) {
        this.pid = pid;
    }

    /** Processor time of the process and of all that it has started and still runs, in seconds. */
    double cpuSeconds() {
        return Stream.concat(
                        Stream.of(pid),
                        ProcessHandle.of(pid).stream()
                                .flatMap(ProcessHandle::descendants)
                                .map(ProcessHandle::pid))
                .mapToDouble(ProcessStatus::cpuSeconds)
                .sum();
    }

    private static double cpuSeconds(long each) {
        Path file = Path.of("/proc/" + each + "/stat");
        return Files.exists(file) ? secondsIn(read(file)) : 0;
    }

    private static double secondsIn(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    /** What of the process's time its just-in-time compilers took, in seconds; 0 where it has none. */
    double compilerSeconds() {
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return threads.map(thread -> read(thread.resolve("stat")))
                    .filter(stat -> stat.contains("CompilerThre"))
                    .mapToDouble(ProcessStatus::secondsIn)
                    .sum();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Resident memory now, MiB. */
    double residentMiB() {
        return statusKiB("VmRSS:") / 1_024;
    }

    /** The most that was ever resident, MiB. */
    double mostResidentMiB() {
        return statusKiB("VmHWM:") / 1_024;
    }

    private double statusKiB(String name) {
        return read(Path.of("/proc/" + pid + "/status"))
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
