package ai.wewall.telegram.application.inbox;

import reactor.core.publisher.Mono;

/** Lets one replica at a time do something. */
public interface SoleRight {

    /**
     * Waits for the right and does the work while it is held; ends with the work, or with an error when the right is
     * lost. The right of a killed process falls to the next one that waits.
     *
     * @param name what the right is to
     */
    Mono<Void> during(String name, Mono<Void> work);
}
