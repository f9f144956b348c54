package ai.wewall.telegram.domain.dialogue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person did in the chat. */
public sealed interface Input {

    /** Wrote something that is no command. */
    record Said(String text) implements Input {}

    /**
     * Pressed a button under one of our messages.
     *
     * @param data what the button carries; may be forged
     * @param messageId the message that it stands under
     */
    record Pressed(String data, int messageId) implements Input {}

    /** Pressed Start, perhaps behind a link. */
    record Started(String payload) implements Input {}

    /** Gave a command. */
    record Asked(Command command) implements Input {}

    /**
     * Sent something that is no text.
     *
     * @param album the album that it is a part of, or null
     */
    record Sent(Attachment attachment, @Nullable String album) implements Input {}

    /** The commands beside Start. */
    enum Command {
        HELP,
        RESET,
        UNKNOWN
    }

    /** What can be sent beside text. */
    enum Attachment {
        VOICE,
        PICTURE,
        STICKER,
        LOCATION,
        CONTACT,
        OTHER
    }

    /** Reads a message: a command where it begins with a slash, else free text. */
    static Input ofText(String text) {
        String trimmed = text.strip();
        if (!trimmed.startsWith("/")) {
            return new Said(text);
        }
        String[] parts = trimmed.split("\\s+", 2);
        String command = parts[0].substring(1).toLowerCase(Locale.ROOT).replaceFirst("@.*", "");
        return switch (command) {
            case "start" -> new Started(parts.length > 1 ? parts[1].strip() : "");
            case "help" -> new Asked(Command.HELP);
            case "reset" -> new Asked(Command.RESET);
            default -> new Asked(Command.UNKNOWN);
        };
    }
}
