package ai.wewall.telegram.domain.dialogue;

import org.jspecify.annotations.Nullable;

/** Where an answer appears. */
public sealed interface Placement {

    /** As a new message below. */
    record Below() implements Placement {}

    /**
     * In place of what a message of ours shows.
     *
     * @param messageId the message, or null for the one that shows the list
     */
    record InPlace(@Nullable Integer messageId) implements Placement {}
}
