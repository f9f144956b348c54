package ai.wewall.sandbox.telegram.wire;

import org.jspecify.annotations.Nullable;

/** A person or a bot. */
public record User(
        long id,
        boolean isBot,
        String firstName,
        @Nullable String lastName,
        @Nullable String username,
        @Nullable String languageCode) {}
