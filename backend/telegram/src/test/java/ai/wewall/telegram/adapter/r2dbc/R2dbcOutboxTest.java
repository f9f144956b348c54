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

    private final String bot = UUID.randomUUID().toString();
    private final Outbox outbox = new R2dbcOutbox(DATABASE.client(), new StoredJson(), bot);

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

    @Test
    void messageInAFormThatIsNotReadAnyMoreIsParked() {
        outbox.add(ANNA, List.of(OutboxContract.words("1"), OutboxContract.words("2")), NOON)
                .block();
        DATABASE.client()
                .sql("update telegram.outbox set message = '{\"is\":\"Poem\"}' where id = (select min(id) from"
                        + " telegram.outbox where bot = '" + bot + "')")
                .then()
                .block();

        assertThat(outbox.first(ANNA, NOON).block()).isNull();
        assertThat(outbox.first(ANNA, NOON).block().message()).isEqualTo(OutboxContract.words("2"));
    }

    private Mono<Lane> leaseElsewhere() {
        return Mono.defer(() -> outbox.lease(NOON)).contextWrite(context -> Context.empty());
    }
}
