package ai.wewall.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import org.openjdk.jmh.Main;

/**
 * Runs one of the benchmarks: {@code core} (the search core), {@code peer} (the core beside SQL), {@code motion} (changes
 * and searches at once), {@code text} (the interpreter), {@code calculation}, {@code jmh} (with JMH's own arguments). Those
 * over a market take the number of listings.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        String what = arguments.length > 0 ? arguments[0] : "core";
        Table.say(machine());
        if (what.equals("jmh")) {
            Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
        } else {
            int listings = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Effort.LISTINGS;
            print(what, Effort.full(listings));
        }
        Table.say(machine());
    }

    /** Prints a table. */
    static void print(String what, Effort effort) throws Exception {
        switch (what) {
            case "core" -> CoreTable.print(effort);
            case "peer" -> PeerTable.print(effort);
            case "motion" -> MotionTable.print(effort);
            case "text" -> TextTable.print(effort);
            case "calculation" -> CalculationTable.print(effort);
            default -> throw new IllegalArgumentException("core, peer, motion, text, calculation or jmh");
        }
    }

    /** What it ran on, and how busy that was. */
    private static String machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "Java %s, %d processors, load average %.1f",
                Runtime.version(),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage());
    }
}
