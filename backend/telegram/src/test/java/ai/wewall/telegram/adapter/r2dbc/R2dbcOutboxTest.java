package ai.wewall.telegram.adapter.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.telegram.application.outbox.Lane;
import ai.wewall.telegram.application.outbox.Outbox;
import ai.wewall.telegram.application.outbox.OutboxContract;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

class R2dbcOutboxTest implements OutboxContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("telegram");

    private final Outbox outbox = new R2dbcOutbox(
            DATABASE.client(), new StoredJson(), UUID.randomUUID().toString());

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Test
    void laneIsTakenByOneSenderAtATime() {
        outbox.add(ANNA, List.of(OutboxContract.words("1")), NOON).block();

        Boolean freeElsewhere = DATABASE.transactions()
                .inTransaction(
                        outbox.lease(NOON).flatMap(lane -> leaseElsewhere().hasElement()))
                .block();

        assertThat(freeElsewhere).isFalse();
    }

    @Test
    void messageOfARolledBackChangeIsNeverSent() {
        DATABASE.transactions()
                .inTransaction(outbox.add(ANNA, List.of(OutboxContract.words("1")), NOON)
                        .then(Mono.error(new IllegalStateException("killed"))))
                .onErrorComplete()
                .block();

        assertThat(outbox.lease(NOON).block()).isNull();
    }

    private Mono<Lane> leaseElsewhere() {
        return Mono.defer(() -> outbox.lease(NOON)).contextWrite(context -> Context.empty());
    }
}
