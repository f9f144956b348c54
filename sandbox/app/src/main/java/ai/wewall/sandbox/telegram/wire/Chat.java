package ai.wewall.sandbox.telegram.wire;

import org.jspecify.annotations.Nullable;

/** A conversation; in a private one its id is the person's. */
public record Chat(
        long id,
        String type,
        @Nullable String title,
        @Nullable String username,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable Boolean isForum) {

    /** The private chat of a person with a bot. */
    public static Chat privateWith(User person) {
        return new Chat(person.id(), "private", null, person.username(), person.firstName(), person.lastName(), null);
    }

    /** A group; {@code type} is {@code group} or {@code supergroup}. */
    public static Chat group(long id, String type, String title, boolean forum) {
        return new Chat(id, type, title, null, null, null, forum ? true : null);
    }
}
