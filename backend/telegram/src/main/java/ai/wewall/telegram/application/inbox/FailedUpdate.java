package ai.wewall.telegram.application.inbox;

import java.io.Serial;

/** Carries a failure out of the transaction in which an update was handled. */
final class FailedUpdate extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient PendingUpdate update;

    FailedUpdate(PendingUpdate update, Throwable cause) {
        super(cause.toString(), cause, false, false);
        this.update = update;
    }

    PendingUpdate update() {
        return update;
    }

    /** The kind of the failure; its message may repeat what the person wrote, so it is left out. */
    String reason() {
        Throwable cause = getCause();
        return cause == null ? "unknown" : cause.getClass().getSimpleName();
    }
}
