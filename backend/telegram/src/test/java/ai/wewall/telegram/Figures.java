package ai.wewall.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;

/** What a run of many updates took, as a line of {@code target/load-updates.txt}. */
final class Figures {

    private static final Path FILE = Path.of("target", "load-updates.txt");

    private final String run;
    private final long begin = System.nanoTime();
    private int deliveries;
    private Duration stored = Duration.ZERO;

    Figures(String run) {
        this.run = run;
    }

    /** All deliveries were answered. */
    void delivered(int count) {
        deliveries = count;
        stored = since();
    }

    /** All answers are sent. */
    void sent(int updates, int messages) {
        String line = String.format(
                Locale.ROOT,
                "%s: %d updates in %d deliveries, stored in %.1f s (%.0f deliveries a second), answered in %.1f s, %d messages twice%n",
                run,
                updates,
                deliveries,
                seconds(stored),
                deliveries / seconds(stored),
                seconds(since()),
                messages - updates);
        try {
            Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Duration since() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
