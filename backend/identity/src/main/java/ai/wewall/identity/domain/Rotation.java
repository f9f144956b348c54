package ai.wewall.identity.domain;

import ai.wewall.identity.PersonId;

/** What came of using a refresh token. */
public sealed interface Rotation {

    /** It was good, is used up now, and the new one takes its place. */
    record Rotated(PersonId person) implements Rotation {}

    /** It had been used before: somebody has a copy, so every token of its sign-in is revoked. */
    record Reused() implements Rotation {}

    /** It is unknown, revoked or too old. */
    record Refused() implements Rotation {}
}
