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
        if (!Files.exists(file)) {
            return 0;
        }
        String stat = read(file);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
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
