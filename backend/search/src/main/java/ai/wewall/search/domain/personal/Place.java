package ai.wewall.search.domain.personal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A place in a list that shows the latest first, ties by id: where a page ended.
 *
 * @param at to the microsecond
 */
public record Place(Instant at, UUID id) {

    /** Reads what {@link #toString} gave. */
    public static Place parse(String text) {
        int colon = text.indexOf(':');
        return new Place(
                Instant.EPOCH.plus(Long.parseLong(text.substring(0, colon)), ChronoUnit.MICROS),
                UUID.fromString(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + ":" + id;
    }
}
