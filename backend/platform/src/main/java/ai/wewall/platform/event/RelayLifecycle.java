package ai.wewall.platform.event;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Starts the relay when the application is put together, and stops it before anything it uses is taken away. */
final class RelayLifecycle implements SmartLifecycle {

    private final Supplier<EventRelay> relays;
    private @Nullable EventRelay relay;

    RelayLifecycle(Supplier<EventRelay> relays) {
        this.relays = relays;
    }

    @Override
    public synchronized void start() {
        EventRelay started = relays.get();
        started.start();
        relay = started;
    }

    @Override
    public synchronized void stop() {
        if (relay != null) {
            relay.close();
            relay = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return relay != null;
    }
}
