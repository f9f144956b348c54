package ai.wewall.platform.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class HousekeeperTest {

    private static final Duration OFTEN = Duration.ofMillis(10);

    private final AtomicInteger times = new AtomicInteger();
    private Housekeeper housekeeper = new Housekeeper(List.of());

    @AfterEach
    void stop() {
        housekeeper.stop();
    }

    @Test
    void choreIsDoneAgainAndAgain() {
        keep(new Chore("sweeping", OFTEN, () -> Mono.just((long) times.incrementAndGet())));

        await().until(() -> times.get() >= 3);
    }

    @Test
    void choreThatFailsIsTriedAgain() {
        keep(new Chore("sweeping", OFTEN, () -> {
            times.incrementAndGet();
            return Mono.error(new IllegalStateException("no broom"));
        }));

        await().until(() -> times.get() >= 3);
    }

    @Test
    void choreThatNeverEndsHoldsNoOtherBack() {
        keep(
                new Chore("waiting", OFTEN, Mono::never),
                new Chore("sweeping", OFTEN, () -> Mono.just((long) times.incrementAndGet())));

        await().until(() -> times.get() >= 3);
    }

    @Test
    void nothingIsDoneAfterTheEnd() {
        keep(new Chore("sweeping", OFTEN, () -> Mono.just((long) times.incrementAndGet())));
        await().until(() -> times.get() >= 1);

        housekeeper.stop();
        int then = times.get();

        assertThat(housekeeper.isRunning()).isFalse();
        await().during(Duration.ofMillis(100)).until(() -> times.get() <= then + 1);
    }

    private void keep(Chore... chores) {
        housekeeper = new Housekeeper(List.of(chores));
        housekeeper.start();
    }
}
