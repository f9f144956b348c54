package ai.wewall.telegram.application;

import reactor.core.publisher.Mono;

/** Does at the start what is slow once, so that the first person does not wait for it. */
public interface Rehearsal {

    /** Plays it, with no effect that anybody sees; one that fails does no harm. */
    Mono<Void> play();
}
