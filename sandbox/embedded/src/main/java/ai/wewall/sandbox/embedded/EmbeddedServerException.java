package ai.wewall.sandbox.embedded;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** An embedded server could not be started, stopped or asked; the message says what to do. */
public final class EmbeddedServerException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    EmbeddedServerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
