package ai.wewall.telegram.domain.delivery;

import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.reckoning.FileKind;
import org.jspecify.annotations.Nullable;

/** Something that is sent to a chat, as the outbox keeps it. Texts are HTML as Telegram understands it. */
public sealed interface Outgoing {

    /** A text, at most 4 096 characters. */
    record Words(String html, Keyboard keyboard) implements Outgoing {}

    /**
     * Words with a key in place of the keyboard by which a person shares their telephone number.
     *
     * @param shareNumber what the key says, or null to take it away again
     */
    record Prompt(String html, @Nullable String shareNumber) implements Outgoing {}

    /**
     * A file that is made when it is sent.
     *
     * @param reckoning the calculation that it is made of
     * @param name the file's name
     */
    record Document(FileKind kind, BoardId reckoning, String name, String html) implements Outgoing {}

    /** Other buttons under a message that was sent before. */
    record Rekey(int messageId, Keyboard keyboard) implements Outgoing {}

    /**
     * A picture with a caption of at most 1 024 characters.
     *
     * @param board the list that the message shows
     * @param open the number of the offer that it shows, or null for the list
     */
    record Show(
            Picture picture,
            String html,
            Keyboard keyboard,
            BoardId board,
            @Nullable Integer open) implements Outgoing {

        /** Shows the list. */
        public Show(Picture picture, String html, Keyboard keyboard, BoardId board) {
            this(picture, html, keyboard, board, null);
        }
    }

    /**
     * Another picture and caption in a message that was sent before.
     *
     * @param messageId the message, or null for the one that shows the list by the time this is sent
     * @param open the number of the offer that it shows, or null for the list
     */
    record Change(
            @Nullable Integer messageId,
            BoardId board,
            Picture picture,
            String html,
            Keyboard keyboard,
            @Nullable Integer open)
            implements Outgoing {

        /** Shows the list. */
        public Change(@Nullable Integer messageId, BoardId board, Picture picture, String html, Keyboard keyboard) {
            this(messageId, board, picture, html, keyboard, null);
        }

        /** The same as a new message. */
        public Show instead() {
            return new Show(picture, html, keyboard, board, open);
        }
    }
}
