package ai.wewall.telegram.adapter.telegram;

import ai.wewall.telegram.domain.dialogue.Input;
import ai.wewall.telegram.domain.dialogue.Input.Attachment;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.Contact;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What a message holds: words, also those under a picture, or else something attached. */
final class Contents {

    private final Addressing addressing;

    Contents(Addressing addressing) {
        this.addressing = addressing;
    }

    /** Empty for service messages, which nobody has written, and for edits of what is no text. */
    Optional<Input> of(Message message, boolean edited) {
        if (isWords(message.getText())) {
            return Optional.of(Input.ofText(addressing.withoutName(message.getText()), origin(message, edited)));
        }
        if (isWords(message.getCaption())) {
            return Optional.of(new Input.Said(addressing.withoutName(message.getCaption()), origin(message, edited)));
        }
        return edited ? Optional.empty() : something(message);
    }

    private static Input.Origin origin(Message message, boolean edited) {
        Message answered = message.getReplyToMessage();
        return new Input.Origin(
                message.getMessageId(),
                answered == null ? null : answered.getMessageId(),
                edited,
                message.getForwardOrigin() != null || message.getForwardDate() != null,
                message.getMediaGroupId());
    }

    private static Optional<Input> something(Message message) {
        Contact contact = message.getContact();
        boolean own = contact != null
                && isWords(contact.getPhoneNumber())
                && Objects.equals(contact.getUserId(), message.getFrom().getId());
        return own
                ? Optional.of(new Input.GaveNumber(contact.getPhoneNumber()))
                : attachment(message).map(what -> new Input.Sent(what, message.getMediaGroupId()));
    }

    private static boolean isWords(String text) {
        return text != null && !text.isBlank();
    }

    private static Optional<Attachment> attachment(Message message) {
        if (any(message.getVoice(), message.getAudio(), message.getVideoNote())) {
            return Optional.of(Attachment.VOICE);
        }
        if (any(message.getPhoto(), message.getVideo(), message.getAnimation())) {
            return Optional.of(Attachment.PICTURE);
        }
        if (any(message.getSticker(), message.getDice())) {
            return Optional.of(Attachment.STICKER);
        }
        if (any(message.getLocation(), message.getVenue())) {
            return Optional.of(Attachment.LOCATION);
        }
        if (any(message.getContact())) {
            return Optional.of(Attachment.CONTACT);
        }
        boolean other = any(
                message.getDocument(),
                message.getPoll(),
                message.getStory(),
                message.getGame(),
                message.getChecklist(),
                message.getPaidMedia());
        return other ? Optional.of(Attachment.OTHER) : Optional.empty();
    }

    private static boolean any(Object... parts) {
        return Stream.of(parts).anyMatch(part -> part != null);
    }
}
