package ai.wewall.telegram.application.inbox;

import org.jspecify.annotations.Nullable;

/**
 * What became of an update.
 *
 * @param note a passing word for a person who pressed a button, or null
 * @param cards the answer to an inline query, or null
 */
public record Outcome(
        Kind kind, @Nullable String note, @Nullable InlineCards cards) {

    /** With at most a passing word. */
    public Outcome(Kind kind, @Nullable String note) {
        this(kind, note, null);
    }

    /** What was done with it. */
    public enum Kind {
        ANSWERED,
        NOTED,
        IGNORED,
        BLOCKED,
        THROTTLED
    }

    public static Outcome of(Kind kind) {
        return new Outcome(kind, null);
    }
}
