package ai.wewall.telegram.application.inbox;

import java.util.Optional;

/** Reads of an update what is needed to store it. */
@FunctionalInterface
public interface Envelopes {

    /** The update; empty where the text is no update. */
    Optional<RawUpdate> open(String json);
}
