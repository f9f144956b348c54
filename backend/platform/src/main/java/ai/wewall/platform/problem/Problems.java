package ai.wewall.platform.problem;

import io.r2dbc.spi.R2dbcException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatusCode;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.server.ResponseStatusException;

/** Says which refusal an error is. */
final class Problems {

    private static final Duration SOON = Duration.ofSeconds(2);

    private Problems() {}

    static ProblemException of(Throwable error) {
        return switch (error) {
            case ProblemException problem -> problem;
            case ResponseStatusException status -> ofStatus(causeOr(status), status.getStatusCode());
            case Throwable other when isOutage(other) -> ProblemException.retryable(503, "UNAVAILABLE", SOON);
            default -> ProblemException.of(500, "INTERNAL");
        };
    }

    /** Spring wraps what a decoder throws; the refusal inside is the better answer. */
    private static Throwable causeOr(ResponseStatusException error) {
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException) {
                return cause;
            }
        }
        return error;
    }

    private static ProblemException ofStatus(Throwable error, HttpStatusCode status) {
        if (error instanceof ProblemException problem) {
            return problem;
        }
        return ProblemException.of(
                status.value(),
                switch (status.value()) {
                    case 400 -> "BAD_REQUEST";
                    case 404 -> "NOT_FOUND";
                    case 405 -> "METHOD_NOT_ALLOWED";
                    case 406 -> "NOT_ACCEPTABLE";
                    case 413 -> "BODY_TOO_LARGE";
                    case 415 -> "UNSUPPORTED_MEDIA_TYPE";
                    default -> status.is4xxClientError() ? "BAD_REQUEST" : "INTERNAL";
                });
    }

    /** Whether PostgreSQL or the way to it is away, in any of the forms in which that shows. */
    private static boolean isOutage(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            boolean outage = switch (cause) {
                case DataAccessResourceFailureException away -> true;
                case TransientDataAccessException passing -> true;
                case CannotCreateTransactionException none -> true;
                case TransactionSystemException broken -> true;
                case IOException broken -> true;
                case TimeoutException slow -> true;
                case R2dbcException refused -> isConnectionState(refused.getSqlState());
                default -> false;
            };
            if (outage) {
                return true;
            }
        }
        return false;
    }

    /** Class 08 is a lost connection, 57P a server that is going down, 53 one that is out of something. */
    private static boolean isConnectionState(@org.jspecify.annotations.Nullable String state) {
        return state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }
}
