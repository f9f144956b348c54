package ai.wewall.telegram.domain.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * So many a second, with bursts: the generic cell rate algorithm, whose whole state is one instant, the time up to which
 * the flow is paid for.
 *
 * @param perSecond long-term rate
 * @param burst how many may go at once after a quiet time, at least 1
 */
public record Rate(double perSecond, int burst) {

    public Rate {
        if (!(perSecond > 0) || burst < 1) {
            throw new IllegalArgumentException("a rate needs a positive number a second and a burst of at least 1");
        }
    }

    /** Lets one pass at this time, or says when it may pass. */
    public Admission admit(Instant paidUntil, Instant now) {
        Duration cost = cost();
        Instant earliest = paidUntil.minus(cost.multipliedBy(burst - 1L));
        if (earliest.isAfter(now)) {
            return new Admission(false, paidUntil, earliest);
        }
        Instant from = paidUntil.isAfter(now) ? paidUntil : now;
        return new Admission(true, from.plus(cost), now);
    }

    private Duration cost() {
        return Duration.ofNanos(Math.round(1e9 / perSecond));
    }

    /**
     * The answer.
     *
     * @param admitted whether it may pass now
     * @param paidUntil the new state
     * @param at when it may pass: now, or later
     */
    public record Admission(boolean admitted, Instant paidUntil, Instant at) {}
}
