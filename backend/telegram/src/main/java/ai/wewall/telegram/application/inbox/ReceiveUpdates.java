package ai.wewall.telegram.application.inbox;

import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.telegram.application.work.Wake;
import java.time.Clock;
import java.util.List;
import reactor.core.publisher.Mono;

/** Stores updates as they arrive. When it completes they are committed, and only then may they be confirmed. */
public final class ReceiveUpdates {

    private final Inbox inbox;
    private final Transactions transactions;
    private final Wake handlers;
    private final Clock clock;

    /** Into the inbox, waking those who handle them. */
    public ReceiveUpdates(Inbox inbox, Transactions transactions, Wake handlers, Clock clock) {
        this.inbox = inbox;
        this.transactions = transactions;
        this.handlers = handlers;
        this.clock = clock;
    }

    /** Stores them all or none. */
    public Mono<Void> receive(List<RawUpdate> updates) {
        return updates.isEmpty()
                ? Mono.empty()
                : transactions
                        .inTransaction(inbox.store(updates, clock.instant()))
                        .doOnNext(fresh -> handlers.now())
                        .then();
    }
}
