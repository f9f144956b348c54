package ai.wewall.platform.security;

import java.time.Duration;
import java.util.Optional;

/** Short-lived signed tokens by which a person calls. HS256 alone is accepted, whatever a token's header says. */
public interface AccessTokens {

    /** A signed token for the caller. */
    String issue(Caller caller);

    /** The caller of a token; empty where it is forged, expired, or not an access token. */
    Optional<Caller> verify(String token);

    /** How long a token lives. */
    Duration life();
}
