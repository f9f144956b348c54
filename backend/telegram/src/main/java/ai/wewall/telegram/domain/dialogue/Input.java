package ai.wewall.telegram.domain.dialogue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person did in the chat. */
public sealed interface Input {

    /** Wrote something that is no command. */
    record Said(String text, Origin origin) implements Input {

        /** Wrote it plainly. */
        public Said(String text) {
            this(text, Origin.plain());
        }
    }

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

    /** Gave a telephone number that Telegram vouches for as the person's own. */
    record GaveNumber(String phone) implements Input {}

    /**
     * How a text came.
     *
     * @param messageId the message that holds it, or 0
     * @param replyTo the message that it answers, or null
     * @param edited whether the person has changed it after it was sent
     * @param forwarded whether somebody else has written it
     * @param album the album that it stands under, or null
     */
    record Origin(
            int messageId,
            @Nullable Integer replyTo,
            boolean edited,
            boolean forwarded,
            @Nullable String album) {

        private static final Origin PLAIN = new Origin(0, null, false, false, null);

        /** A text of which nothing more is known. */
        public static Origin plain() {
            return PLAIN;
        }
    }

    /** The commands beside Start. */
    enum Command {
        HELP,
        RESET,
        LANGUAGE,
        CONTACT,
        FAVOURITES,
        SEARCHES,
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
        return ofText(text, Origin.plain());
    }

    /** Reads a message that came so. */
    static Input ofText(String text, Origin origin) {
        String trimmed = text.strip();
        if (!trimmed.startsWith("/")) {
            return new Said(text, origin);
        }
        String[] parts = trimmed.split("\\s+", 2);
        String command = parts[0].substring(1).toLowerCase(Locale.ROOT).replaceFirst("@.*", "");
        return switch (command) {
            case "start", "старт" -> new Started(parts.length > 1 ? parts[1].strip() : "");
            case "help", "помощь" -> new Asked(Command.HELP);
            case "reset", "сброс", "заново" -> new Asked(Command.RESET);
            case "favourites", "favorites", "избранное" -> new Asked(Command.FAVOURITES);
            case "searches", "подписки" -> new Asked(Command.SEARCHES);
            case "language", "язык" -> new Asked(Command.LANGUAGE);
            case "contact", "телефон" -> new Asked(Command.CONTACT);
            default -> new Asked(Command.UNKNOWN);
        };
    }
}
