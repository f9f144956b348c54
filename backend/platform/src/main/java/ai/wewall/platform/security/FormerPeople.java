package ai.wewall.platform.security;

import java.util.UUID;

/**
 * Knows who is no longer: their access tokens are refused before they expire. Asked at every call with a token, so it
 * answers from memory. A module offers it as a bean of its configuration.
 */
@FunctionalInterface
public interface FormerPeople {

    /** Whether the person was erased, or is somebody else now, lately enough for a token to be around. */
    boolean isGone(UUID personId);
}
