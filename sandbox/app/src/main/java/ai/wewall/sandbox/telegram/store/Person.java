package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.wire.User;
import org.jspecify.annotations.Nullable;

/** Somebody who uses the messenger. */
public record Person(
        long id,
        String firstName,
        @Nullable String lastName,
        @Nullable String username,
        String languageCode,
        String phone) {

    /** The person as bots see them. */
    public User user() {
        return new User(id, false, firstName, lastName, username, languageCode);
    }

    /** Both names. */
    public String fullName() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }
}
