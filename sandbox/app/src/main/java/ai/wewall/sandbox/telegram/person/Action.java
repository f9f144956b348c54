package ai.wewall.sandbox.telegram.person;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a program lets a person do: exactly one of these, with a caption where there is a file. */
record Action(
        @Nullable String text,
        @Nullable Press callback,
        @Nullable Edit edit,
        @Nullable JsonNode contact,
        @Nullable Place location,
        @Nullable JsonNode photo,
        @Nullable JsonNode document,
        @Nullable JsonNode voice,
        @Nullable Boolean block,
        @Nullable String caption) {

    /** A button that is pressed. */
    record Press(int messageId, @Nullable String data) {}

    /** A text that is changed. */
    record Edit(int messageId, @Nullable String text) {}

    /** A place that is shared, in degrees. */
    record Place(double latitude, double longitude) {}

    /** The same, if one thing and no more is to be done. */
    Action checked() {
        long given = Stream.of(new Object[] {text, callback, edit, contact, location, photo, document, voice, block})
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            throw Misstep.refused("give exactly one of text, callback, edit, contact, location, photo, document, "
                    + "voice and block");
        }
        return this;
    }
}
