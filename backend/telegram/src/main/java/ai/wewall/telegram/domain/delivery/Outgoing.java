package ai.wewall.telegram.domain.delivery;

import ai.wewall.telegram.domain.BoardId;
import org.jspecify.annotations.Nullable;

/** Something that is sent to a chat, as the outbox keeps it. Texts are HTML as Telegram understands it. */
public sealed interface Outgoing {

    /** A text, at most 4 096 characters. */
    record Words(String html, Keyboard keyboard) implements Outgoing {}

    /**
     * A picture with a caption of at most 1 024 characters.
     *
     * @param board the list that the message shows
     */
    record Show(Picture picture, String html, Keyboard keyboard, BoardId board) implements Outgoing {}

    /**
     * Another picture and caption in a message that was sent before.
     *
     * @param messageId the message, or null for the one that shows the list by the time this is sent
     */
    record Change(@Nullable Integer messageId, BoardId board, Picture picture, String html, Keyboard keyboard)
            implements Outgoing {

        /** The same as a new message. */
        public Show instead() {
            return new Show(picture, html, keyboard, board);
        }
    }
}
