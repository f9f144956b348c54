package ai.wewall.sandbox.telegram.wire;

import org.jspecify.annotations.Nullable;

/**
 * Where a forwarded message was written first.
 *
 * @param type {@code user}, or {@code hidden_user} of whom only the name is told
 * @param date seconds since 1970
 */
public record ForwardOrigin(
        String type,
        long date,
        @Nullable User senderUser,
        @Nullable String senderUserName) {

    /** A person or a bot who may be told. */
    public static ForwardOrigin of(User sender, long date) {
        return new ForwardOrigin("user", date, sender, null);
    }

    /** Somebody who hides the account behind a name. */
    public static ForwardOrigin hidden(String name, long date) {
        return new ForwardOrigin("hidden_user", date, null, name);
    }
}
