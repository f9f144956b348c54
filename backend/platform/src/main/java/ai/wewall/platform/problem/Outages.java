package ai.wewall.platform.problem;

import io.r2dbc.spi.R2dbcException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Knows an error that will pass by itself: PostgreSQL, or the way to it, is away. */
final class Outages {

    private static final Duration SOON = Duration.ofSeconds(2);

    private Outages() {}

    static ProblemException problem() {
        return ProblemException.retryable(503, "UNAVAILABLE", SOON);
    }

    /** Whether it is an outage, in any of the forms in which one shows. */
    static boolean isOutage(Throwable error) {
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
    private static boolean isConnectionState(@Nullable String state) {
        return state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }
}
