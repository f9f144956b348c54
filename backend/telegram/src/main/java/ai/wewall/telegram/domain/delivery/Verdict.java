package ai.wewall.telegram.domain.delivery;

import ai.wewall.telegram.domain.ChatId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is done with a message after an attempt. */
public sealed interface Verdict {

    /**
     * It is done with.
     *
     * @param messageId the message that shows it now, or null where Telegram did not say
     */
    record Done(@Nullable Integer messageId) implements Verdict {}

    /** It stays first in its chat and is tried again then. */
    record Again(Instant at, String reason) implements Verdict {}

    /** This is sent in its place. */
    record Instead(Outgoing message) implements Verdict {}

    /** It is given up and kept for people to look at; the chat goes on. */
    record Park(String reason) implements Verdict {}

    /** It waits on, with all others of its group, for the supergroup that the group has become. */
    record Follow(ChatId to) implements Verdict {}

    /** The chat does not want to hear from us: all that waits for it is dropped. */
    record DropChat() implements Verdict {}
}
