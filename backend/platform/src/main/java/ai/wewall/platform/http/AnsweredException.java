package ai.wewall.platform.http;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The service was reached, is well, and refused this very call, as with a 4xx. Callers throw it, or a subclass of their
 * own, inside of {@link OutboundPolicy}: such a call is never tried again and does not count against the service. An
 * answer that tells of trouble on the service's side, as a 5xx, is any other exception.
 */
public class AnsweredException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * A refusal.
     *
     * @param status HTTP status of the answer
     * @param reason what the service said, without anything personal: it may stand in logs
     */
    public AnsweredException(int status, @Nullable String reason) {
        super(reason, null, false, false);
        this.status = status;
    }

    /** HTTP status of the answer. */
    public int status() {
        return status;
    }
}
