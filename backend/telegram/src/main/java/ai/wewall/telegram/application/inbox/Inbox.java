package ai.wewall.telegram.application.inbox;

import ai.wewall.telegram.domain.ChatId;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/** The updates of one bot. All methods join the caller's transaction. */
public interface Inbox {

    /**
     * Stores updates; those whose ids are known already change nothing.
     *
     * @return how many were new
     */
    Mono<Integer> store(List<RawUpdate> updates, Instant now);

    /**
     * Takes a chat whose oldest unhandled update is due, for the length of the transaction; chats that others have taken
     * are passed over. Empty where there is none.
     */
    Mono<ChatId> lease(Instant now);

    /** The oldest unhandled update of a taken chat; empty where another has just handled it, or it is not due yet. */
    Mono<PendingUpdate> next(ChatId chat, Instant now);

    /** Lets an update and its chat wait until then, which counts as no attempt. */
    Mono<Void> postpone(PendingUpdate update, Instant until);

    /** Whether words of the same album wait behind the update. */
    Mono<Boolean> hasWordsUnder(PendingUpdate update, String album);

    /** Marks an update as handled and forgets what it said. */
    Mono<Void> markHandled(long update, Instant now);

    /**
     * Notes a failure; the update and all later ones of its chat wait until then. As the chat was free after the failure,
     * another may have tried the update meanwhile: then nothing is noted.
     *
     * @param update the update as it was when it failed
     * @return whether it was noted
     */
    Mono<Boolean> markFailed(PendingUpdate update, String reason, Instant nextAttempt);

    /**
     * Gives an update up, so that its chat goes on without it; unless another has tried it meanwhile.
     *
     * @param update the update as it was when it failed
     * @return whether it was given up
     */
    Mono<Boolean> park(PendingUpdate update, String reason, Instant now);

    /** Forgets updates that were handled or parked before this time. */
    Mono<Long> forgetBefore(Instant time);
}
