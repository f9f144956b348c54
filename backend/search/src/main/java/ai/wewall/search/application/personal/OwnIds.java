package ai.wewall.search.application.personal;

import java.util.Optional;
import java.util.UUID;

/** Ids as the API shows them. */
final class OwnIds {

    private OwnIds() {}

    /** Reads an id; empty where the text is none. */
    static Optional<UUID> parse(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
