package ai.wewall.model.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in person's tokens.
 *
 * @param accessToken a JWT for the {@code Authorization} header
 * @param expiresInSeconds life of the access token from now
 * @param refreshToken absent where it was set as a cookie
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Session(
        String accessToken, long expiresInSeconds, @Nullable String refreshToken, UserProfile user) {}
