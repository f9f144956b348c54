package ai.wewall.sandbox.traffic;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

/** The faults of one service that are switched on. */
public final class Faults {

    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final Clock clock;
    private final DoubleSupplier chance;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();

    /**
     * No fault.
     *
     * @param chance numbers from 0 to 1 that decide whom a share hits
     */
    public Faults(Clock clock, DoubleSupplier chance) {
        this.clock = clock;
        this.chance = chance;
    }

    /** Switches one on; the newest counts where several concern a call. */
    public void add(Fault fault) {
        faults.addFirst(fault);
    }

    /** Ends all. */
    public void clear() {
        faults.clear();
        lock.lock();
        try {
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Those that last. */
    public List<Fault> active() {
        faults.removeIf(fault -> !fault.until().isAfter(clock.instant()));
        return List.copyOf(faults);
    }

    /** The one that hits a call of a method. */
    public Optional<Fault> hitting(String method) {
        return hitting(fault -> fault.concerns(method));
    }

    /** The newest of those that are meant, where chance lets it hit. */
    public Optional<Fault> hitting(Predicate<Fault> meant) {
        return active().stream().filter(meant).findFirst().filter(fault -> chance.getAsDouble() < fault.share());
    }

    /** Waits until a fault has ended. */
    public void awaitEnd(Fault fault) throws InterruptedException {
        lock.lock();
        try {
            while (faults.contains(fault) && fault.until().isAfter(clock.instant())) {
                long left = Duration.between(clock.instant(), fault.until()).toMillis();
                ended.await(Math.clamp(left, 1, 1000), TimeUnit.MILLISECONDS);
            }
        } finally {
            lock.unlock();
        }
    }
}
