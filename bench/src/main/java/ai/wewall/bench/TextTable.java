package ai.wewall.bench;

import ai.wewall.listings.Geography;
import ai.wewall.model.search.InterpretRequest;
import ai.wewall.search.domain.text.Interpreter;
import java.util.List;
import java.util.function.ToIntFunction;

/** The interpreter on one thread: texts a second, the slowest of longer texts, the room of its tables. */
final class TextTable {

    private TextTable() {}

    static void print(Effort effort) {
        Geography geography = Geography.ofMoscow();
        long before = Room.used();
        Interpreter interpreter = Interpreter.of(geography);
        Table.row("tables take %.1f MB", (Room.used() - before) / 1e6);
        ToIntFunction<String> read = text -> read(interpreter, text);
        Table.row("%-24s %9s | %30s | %8s", "texts", "a second", "cpu ms p50 / p99 / most", "wall p99");
        row("60 to 100 characters", Sentences.plain(), effort.rounds() * 40, read);
        row("200 characters", Sentences.ofLength(200), effort.rounds() * 40, read);
        row("4 096 of anything", Sentences.longest(), effort.rounds(), read);
    }

    /** So many spans. */
    static int read(Interpreter interpreter, String text) {
        return interpreter
                .interpret(new InterpretRequest(text, null, null))
                .understood()
                .size();
    }

    private static void row(String what, List<String> texts, int rounds, ToIntFunction<String> read) {
        Clocked clocked = Clocked.of(texts, rounds, read);
        Table.row(
                "%-24s %9.0f | %9.3f %9.3f %9.3f  | %8.3f",
                what,
                1_000 / clocked.cpuMean(),
                clocked.cpuAt(0.5),
                clocked.cpuAt(0.99),
                clocked.cpuAt(1),
                clocked.wallAt(0.99));
    }
}
