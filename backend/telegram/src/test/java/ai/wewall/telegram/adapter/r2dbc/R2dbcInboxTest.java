package ai.wewall.telegram.adapter.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.telegram.application.inbox.Inbox;
import ai.wewall.telegram.application.inbox.InboxContract;
import ai.wewall.telegram.domain.ChatId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

class R2dbcInboxTest implements InboxContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("telegram");

    private final String bot = UUID.randomUUID().toString();
    private final Inbox inbox = new R2dbcInbox(DATABASE.client(), bot);

    @Override
    public Inbox inbox() {
        return inbox;
    }

    @Test
    void chatIsTakenByOneWorkerAtATime() {
        inbox.store(List.of(InboxContract.update(1, ANNA), InboxContract.update(2, BORIS)), NOON)
                .block();

        List<ChatId> taken = DATABASE.transactions()
                .inTransaction(inbox.lease(NOON)
                        .flatMap(first -> leaseElsewhere().map(second -> List.of(first, second))))
                .block();

        assertThat(taken).containsExactly(ANNA, BORIS);
    }

    @Test
    void chatOfAWorkerThatDidNotCommitIsFreeAgain() {
        inbox.store(List.of(InboxContract.update(1, ANNA)), NOON).block();

        DATABASE.transactions()
                .inTransaction(inbox.lease(NOON)
                        .then(inbox.markHandled(1, NOON))
                        .then(Mono.error(new IllegalStateException("killed"))))
                .onErrorComplete()
                .block();

        assertThat(inbox.lease(NOON).block()).isEqualTo(ANNA);
    }

    @Test
    void updateThatArrivesManyTimesAtOnceIsStoredOnce() {
        List<Integer> stored = Flux.range(0, 8)
                .flatMap(connection -> DATABASE.transactions()
                        .inTransaction(inbox.store(
                                List.of(InboxContract.update(1, ANNA), InboxContract.update(2, BORIS)), NOON)))
                .collectList()
                .block();

        assertThat(stored.stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
    }

    @Test
    void whatAHandledUpdateSaidIsForgotten() {
        inbox.store(List.of(InboxContract.update(1, ANNA)), NOON).block();
        inbox.markHandled(1, NOON).block();

        assertThat(DATABASE.client()
                        .sql("select payload from telegram.inbox where bot = '" + bot + "'")
                        .map(row -> row.get("payload", String.class))
                        .one()
                        .block())
                .isEmpty();
    }

    /** On another connection: the context of the transaction is left behind. */
    private Mono<ChatId> leaseElsewhere() {
        return Mono.defer(() -> inbox.lease(NOON)).contextWrite(context -> Context.empty());
    }
}
