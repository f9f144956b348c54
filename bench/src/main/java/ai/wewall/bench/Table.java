package ai.wewall.bench;

import java.util.Locale;

/** Lines of a table on the screen. */
public final class Table {

    private Table() {}

    @SuppressWarnings("SystemOut")
    public static void say(String line) {
        System.out.println(line);
    }

    public static void row(String format, Object... values) {
        say(String.format(Locale.ROOT, format, values));
    }
}
