package ai.wewall.telegram.application.outbox;

import ai.wewall.telegram.domain.delivery.Outgoing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which waiting changes a later one makes needless: those of the same message. */
public final class Edits {

    private Edits() {}

    /** What the message changes, as one short word, or null where it is a new message. */
    public static @Nullable String key(Outgoing message) {
        return switch (message) {
            case Outgoing.Change change ->
                change.messageId() == null ? "board " + change.board() : "message " + change.messageId();
            case Outgoing.Rekey rekey -> "keys " + rekey.messageId();
            case Outgoing.Words _, Outgoing.Prompt _, Outgoing.Show _, Outgoing.Document _ -> null;
        };
    }

    /** The keys of the changes in whose place the message comes: a whole change brings its own buttons. */
    public static List<String> replaced(Outgoing message) {
        return switch (message) {
            case Outgoing.Change change
            when change.messageId() != null -> List.of("message " + change.messageId(), "keys " + change.messageId());
            case Outgoing.Change change -> List.of("board " + change.board());
            case Outgoing.Rekey rekey -> List.of("keys " + rekey.messageId());
            case Outgoing.Words _, Outgoing.Prompt _, Outgoing.Show _, Outgoing.Document _ -> List.of();
        };
    }
}
