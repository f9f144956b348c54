package ai.wewall.telegram.application.inbox;

/** Reads stored updates. */
@FunctionalInterface
public interface UpdateReading {

    /**
     * What the update means.
     *
     * @throws RuntimeException where it cannot be read
     */
    IncomingUpdate read(PendingUpdate update);
}
