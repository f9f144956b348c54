package ai.wewall.platform.problem;

import ai.wewall.model.problem.FieldError;
import java.io.Serial;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal on its way to the edge, where it becomes a problem document. It carries no stack trace. */
public final class ProblemException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<FieldError> errors;
    private final transient @Nullable Duration retryAfter;

    private ProblemException(
            int status, String code, @Nullable String detail, List<FieldError> errors, @Nullable Duration retryAfter) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    /** A refusal with a stable code; title and detail come from the message bundles by that code. */
    public static ProblemException of(int status, String code) {
        return new ProblemException(status, code, null, List.of(), null);
    }

    /** A refusal that may be lifted after a while; the answer carries {@code Retry-After}. */
    public static ProblemException retryable(int status, String code, Duration retryAfter) {
        return new ProblemException(status, code, null, List.of(), retryAfter);
    }

    /** A body or query that was not accepted: 400 {@code VALIDATION_FAILED} with every error found, at most 50. */
    public static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(
                400, "VALIDATION_FAILED", null, errors.subList(0, Math.min(50, errors.size())), null);
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Stable upper-case word. */
    public String code() {
        return code;
    }

    /** The refused values; empty unless the code is {@code VALIDATION_FAILED}. */
    public List<FieldError> errors() {
        return errors;
    }

    /** How long to wait before another try, or null. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
