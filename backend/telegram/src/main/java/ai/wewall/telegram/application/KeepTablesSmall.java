package ai.wewall.telegram.application;

import ai.wewall.telegram.application.inbox.Inbox;
import ai.wewall.telegram.application.memory.Boards;
import ai.wewall.telegram.application.outbox.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Forgets what nobody needs any more. Every replica does it, which does no harm. */
public final class KeepTablesSmall {

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

    /** Does it once; how many rows were forgotten. */
    public Mono<Long> once() {
        Instant now = clock.instant();
        return Flux.concat(
                        inbox.forgetBefore(now.minus(keepUpdates)),
                        outbox.forgetBefore(now.minus(keepUpdates)),
                        boards.forgetBefore(now.minus(keepBoards)))
                .reduce(0L, Long::sum);
    }
}
