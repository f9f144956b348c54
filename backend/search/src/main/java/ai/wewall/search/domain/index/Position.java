package ai.wewall.search.domain.index;

import java.util.UUID;

/**
 * Where a page ended: the sort value, turned so that smaller comes first, and the id of its last listing. It holds on
 * any replica and after any change of other listings.
 */
public record Position(double key, UUID id) {

    /** As a text that {@link #parse} reads. */
    @Override
    public String toString() {
        return Long.toHexString(Double.doubleToLongBits(key)) + ' ' + id;
    }

    /** Reads the text of a position. */
    public static Position parse(String text) {
        int blank = text.indexOf(' ');
        double key = Double.longBitsToDouble(Long.parseUnsignedLong(text.substring(0, blank), 16));
        return new Position(key, UUID.fromString(text.substring(blank + 1)));
    }
}
