package ai.wewall.listings;

import java.util.Optional;
import java.util.UUID;

/** Identity of a listing, a UUIDv7. */
public record ListingId(UUID value) {

    /** Reads an id as the API shows it; empty where the text is no UUID. */
    public static Optional<ListingId> parse(String text) {
        try {
            return text.length() == 36 ? Optional.of(new ListingId(UUID.fromString(text))) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
