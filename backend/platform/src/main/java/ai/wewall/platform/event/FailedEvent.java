package ai.wewall.platform.event;

import java.io.Serial;

/** Carries a consumer's failure out of its transaction, together with the event. */
final class FailedEvent extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient StoredEvent event;

    FailedEvent(StoredEvent event, Throwable cause) {
        super(cause.getMessage(), cause, false, false);
        this.event = event;
    }

    StoredEvent event() {
        return event;
    }

    /** Kind and message of the failure, short enough for a row. */
    String reason() {
        Throwable cause = getCause() == null ? this : getCause();
        String text = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return text.length() <= 500 ? text : text.substring(0, 500);
    }
}
