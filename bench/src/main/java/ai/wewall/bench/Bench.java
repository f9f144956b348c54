package ai.wewall.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.openjdk.jmh.Main;

/**
 * Runs one of the benchmarks: {@code core} (the search core), {@code peer} (the core beside SQL), {@code motion} (changes
 * and searches at once), {@code jmh} (with JMH's own arguments). All but the last take the number of listings.
 */
public final class Bench {

    private static final int LISTINGS = 200_000;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        String what = arguments.length > 0 ? arguments[0] : "core";
        int listings = arguments.length > 1 && !what.equals("jmh") ? Integer.parseInt(arguments[1]) : LISTINGS;
        Table.say(machine());
        switch (what) {
            case "core" -> CoreTable.print(listings);
            case "peer" -> PeerTable.print(listings);
            case "motion" -> MotionTable.print(listings);
            case "jmh" -> Main.main(java.util.Arrays.copyOfRange(arguments, 1, arguments.length));
            default -> throw new IllegalArgumentException("core, peer, motion or jmh");
        }
        Table.say(machine());
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
