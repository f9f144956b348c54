package ai.wewall.telegram.application.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.wewall.telegram.application.work.Wake;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.twin.NoTransactions;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

class PollUpdatesTest {

    private final List<Long> offsets = new CopyOnWriteArrayList<>();
    private final AtomicBoolean databaseIsAway = new AtomicBoolean();
    private final List<List<RawUpdate>> answers = new CopyOnWriteArrayList<>();
    private final InMemoryInbox inbox = new InMemoryInbox();
    private Disposable polling;

    @AfterEach
    void stop() {
        polling.dispose();
    }

    @Test
    void offsetMovesOnPastWhatIsStored() {
        answers.add(List.of(update(41), update(42)));
        start();

        await().until(() -> offsets.size() >= 2);
        assertThat(offsets).startsWith(0L, 43L);
    }

    @Test
    void whatCouldNotBeStoredIsFetchedAgain() {
        databaseIsAway.set(true);
        answers.add(List.of(update(41)));
        start();
        await().until(() -> offsets.size() >= 2);

        databaseIsAway.set(false);

        await().until(() -> offsets.contains(42L));
        assertThat(offsets).filteredOn(offset -> offset != 0).containsExactly(42L);
        assertThat(inbox.store(List.of(update(41)), Clock.systemUTC().instant()).block())
                .isZero();
    }

    @Test
    void afterAnEmptyAnswerTheOldestIsAskedFor() {
        answers.add(List.of(update(41)));
        answers.add(List.of());
        answers.add(List.of(update(3)));
        start();

        await().until(() -> offsets.size() >= 4);
        assertThat(offsets).startsWith(0L, 42L, 0L, 4L);
    }

    private void start() {
        UpdateSource source = new UpdateSource() {
            @Override
            public Mono<Void> prepare() {
                return Mono.empty();
            }

            @Override
            public Mono<List<RawUpdate>> next(long offset) {
                offsets.add(offset);
                return answers.isEmpty()
                        ? Mono.never()
                        : Mono.just(databaseIsAway.get() ? answers.getFirst() : answers.removeFirst());
            }
        };
        polling = new PollUpdates(source, receiving(), (name, work) -> work)
                .forEver()
                .subscribe();
    }

    private ReceiveUpdates receiving() {
        NoTransactions transactions = new NoTransactions() {
            @Override
            public <T> Mono<T> inTransaction(Mono<T> work) {
                return databaseIsAway.get() ? Mono.error(new IllegalStateException("away")) : work;
            }
        };
        return new ReceiveUpdates(inbox, transactions, new Wake(), Clock.systemUTC());
    }

    private static RawUpdate update(long id) {
        return new RawUpdate(id, new ChatId(1), "{}");
    }
}
