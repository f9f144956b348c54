package ai.wewall.model.identity;

import org.jspecify.annotations.Nullable;

/** A refresh token to be rotated or revoked; absent where it comes in the cookie. */
public record RefreshRequest(@Nullable String refreshToken) {}
