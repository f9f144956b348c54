package ai.wewall.platform.event;

/**
 * How far a subscriber has read: every event of a transaction below {@code horizon} is done, none of a transaction at
 * or above it counts as done. The horizon is a {@code pg_snapshot_xmin}, below which no transaction is open any more, so
 * a position can never pass an event that is yet to be committed.
 */
public record EventPosition(long horizon) implements Comparable<EventPosition> {

    @Override
    public int compareTo(EventPosition other) {
        return Long.compareUnsigned(horizon, other.horizon);
    }
}
