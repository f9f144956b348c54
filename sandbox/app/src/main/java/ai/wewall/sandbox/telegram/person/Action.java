package ai.wewall.sandbox.telegram.person;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a program lets a person do: exactly one thing, with a caption where there is a file.
 *
 * @param from who does it, in a group
 * @param topicId the topic of a group
 * @param replyTo the message that is answered
 * @param albumId photos or documents of the same one belong together
 */
record Action(
        @Nullable Long from,
        @Nullable Integer topicId,
        @Nullable Integer replyTo,
        @Nullable String albumId,
        @Nullable String text,
        @Nullable Press callback,
        @Nullable Edit edit,
        @Nullable JsonNode contact,
        @Nullable Place location,
        @Nullable JsonNode photo,
        @Nullable JsonNode document,
        @Nullable JsonNode voice,
        @Nullable JsonNode sticker,
        @Nullable Forward forward,
        @Nullable React reaction,
        @Nullable Boolean block,
        @Nullable Boolean deactivate,
        @Nullable String caption) {

    /** A button that is pressed. */
    record Press(int messageId, @Nullable String data) {}

    /** A text that is changed. */
    record Edit(int messageId, @Nullable String text) {}

    /** A place that is shared, in degrees; with a name it is a venue. */
    record Place(
            double latitude,
            double longitude,
            @Nullable String title,
            @Nullable String address) {}

    /**
     * Something written before, sent on.
     *
     * @param messageId a message of the same chat, or of {@code chatId}
     * @param text what somebody else wrote elsewhere
     * @param userId who that was
     * @param name who that was, of somebody who hides the account
     */
    record Forward(
            @Nullable Integer messageId,
            @Nullable Long chatId,
            @Nullable String text,
            @Nullable Long userId,
            @Nullable String name) {}

    /** An emoji that is put to a message; none takes it back. */
    record React(int messageId, @Nullable String emoji) {}

    /** The same, if one thing and no more is to be done. */
    Action checked() {
        long given = Stream.of(new Object[] {
                    text,
                    callback,
                    edit,
                    contact,
                    location,
                    photo,
                    document,
                    voice,
                    sticker,
                    forward,
                    reaction,
                    block,
                    deactivate
                })
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            throw Misstep.refused("give exactly one of text, callback, edit, contact, location, photo, document, "
                    + "voice, sticker, forward, reaction, block and deactivate");
        }
        return this;
    }
}
