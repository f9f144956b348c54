package ai.wewall.telegram.application;

import ai.wewall.telegram.application.inbox.Inbox;
import ai.wewall.telegram.application.memory.Boards;
import ai.wewall.telegram.application.outbox.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Forgets what nobody needs any more. Every replica does it, which does no harm. */
public final class KeepTablesSmall {

    private static final Logger LOG = LoggerFactory.getLogger(KeepTablesSmall.class);
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration EVERY = Duration.ofHours(1);

    private final Inbox inbox;
    private final Outbox outbox;
    private final Boards boards;
    private final Duration keepUpdates;
    private final Duration keepBoards;
    private final Clock clock;

    /**
     * A housekeeper.
     *
     * @param keepUpdates age of updates and parked messages from which on they are forgotten
     * @param keepBoards age of lists from which on their buttons stop working
     */
    public KeepTablesSmall(
            Inbox inbox, Outbox outbox, Boards boards, Duration keepUpdates, Duration keepBoards, Clock clock) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.boards = boards;
        this.keepUpdates = keepUpdates;
        this.keepBoards = keepBoards;
        this.clock = clock;
    }

    /** Does it every hour until it is cancelled. */
    public Mono<Void> forEver() {
        return Flux.interval(FIRST, EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> once().doOnError(
                                failure -> LOG.warn("old rows are kept for now: {}", failure.toString()))
                        .onErrorComplete())
                .then();
    }

    /** Does it once. */
    public Mono<Void> once() {
        Instant now = clock.instant();
        return inbox.forgetBefore(now.minus(keepUpdates))
                .then(outbox.forgetBefore(now.minus(keepUpdates)))
                .then(boards.forgetBefore(now.minus(keepBoards)))
                .then();
    }
}
