package ai.wewall.telegram.application.inbox;

import reactor.core.publisher.Mono;

/** Handles an update that was read, inside the caller's transaction. */
@FunctionalInterface
public interface UpdateHandling {

    /** What became of it; an error leaves nothing behind. */
    Mono<Outcome> handle(PendingUpdate update, IncomingUpdate incoming);
}
