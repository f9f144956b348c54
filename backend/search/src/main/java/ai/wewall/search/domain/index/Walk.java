package ai.wewall.search.domain.index;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How far the stations of a segment's rows may be. */
final class Walk {

    private final Segment segment;
    private final double limit;

    /** At most so many minutes, or any distance where none are named. */
    Walk(Segment segment, @Nullable BigDecimal minutes) {
        this.segment = segment;
        this.limit = limitOf(minutes);
    }

    static double limitOf(@Nullable BigDecimal minutes) {
        return minutes == null ? Double.POSITIVE_INFINITY : minutes.doubleValue();
    }

    /** The rows within the limit of one of these stations. */
    long[] toAny(int[] stations) {
        long[] rows = Bits.none(segment.size);
        for (int station : stations) {
            segment.stations.forEach(station, row -> {
                if (limit == Double.POSITIVE_INFINITY || isNear(row, station)) {
                    Bits.set(rows, row);
                }
            });
        }
        return rows;
    }

    private boolean isNear(int row, int station) {
        for (int near = segment.metroStart[row]; near < segment.metroStart[row + 1]; near++) {
            int packed = segment.metro[near];
            if (Metro.station(packed) == station && Metro.minutes(packed) <= limit) {
                return true;
            }
        }
        return false;
    }

    /** Whether any station lies within the limit. */
    boolean toSomewhere(int row) {
        for (int near = segment.metroStart[row]; near < segment.metroStart[row + 1]; near++) {
            if (Metro.minutes(segment.metro[near]) <= limit) {
                return true;
            }
        }
        return false;
    }
}
