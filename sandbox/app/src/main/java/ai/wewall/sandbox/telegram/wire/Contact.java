package ai.wewall.sandbox.telegram.wire;

import org.jspecify.annotations.Nullable;

/** A shared telephone number. */
public record Contact(
        String phoneNumber,
        String firstName,
        @Nullable String lastName,
        @Nullable Long userId) {}
