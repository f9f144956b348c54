package ai.wewall.sandbox.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private double chance;
    private final Faults faults = new Faults(clock, () -> chance);

    @Test
    void faultHitsItsMethodInAnyCase() {
        faults.add(order(FaultKind.RESET, null, "sendMessage").from(clock));

        assertThat(faults.hitting("SENDMESSAGE")).isPresent();
        assertThat(faults.hitting("getMe")).isEmpty();
    }

    @Test
    void faultEndsByItself() {
        faults.add(order(FaultKind.RESET, null, null).from(clock));
        now.set(Instant.EPOCH.plusSeconds(60));

        assertThat(faults.hitting("getMe")).isEmpty();
    }

    @Test
    void shareDecidesByChance() {
        faults.add(order(FaultKind.RESET, 0.3, null).from(clock));

        chance = 0.29;
        assertThat(faults.hitting("getMe")).isPresent();
        chance = 0.3;
        assertThat(faults.hitting("getMe")).isEmpty();
    }

    @Test
    void newestCounts() {
        faults.add(order(FaultKind.RESET, null, null).from(clock));
        faults.add(order(FaultKind.HANG, null, null).from(clock));

        assertThat(faults.hitting("getMe")).map(Fault::kind).contains(FaultKind.HANG);
    }

    @Test
    void senselessOrderIsRefused() {
        assertThatThrownBy(() -> order(null, null, null).from(clock)).hasMessageContaining("kind");
        assertThatThrownBy(() -> order(FaultKind.HANG, 1.5, null).from(clock)).hasMessageContaining("share");
    }

    private static FaultOrder order(@Nullable FaultKind kind, @Nullable Double share, @Nullable String method) {
        return new FaultOrder(kind, null, null, share, method, null);
    }
}
