package ai.wewall.platform.http.idempotency;

import java.util.UUID;

/** What a key is to a call. */
sealed interface Claim {

    /** It is the call's own: it runs, and nobody else does. */
    record Granted(UUID id) implements Claim {}

    /** The same call was answered already. */
    record Answered(Answer answer) implements Claim {}

    /** The same call is under way. */
    record Running() implements Claim {}

    /** Another body came with this key. */
    record Reused() implements Claim {}
}
