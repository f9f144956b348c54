package ai.wewall.platform.problem;

import ai.wewall.model.problem.FieldError;
import io.netty.handler.timeout.ReadTimeoutException;
import java.util.List;
import org.springframework.beans.TypeMismatchException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import reactor.netty.channel.AbortedException;

/** Says which refusal an error is. */
final class Problems {

    private Problems() {}

    /** A caller who goes away while sending a body is told nothing; it is no fault of ours. */
    static ProblemException of(Throwable error) {
        return switch (error) {
            case ProblemException problem -> problem;
            case ResponseStatusException status -> ofStatus(status);
            case ServerExchangeRejectedException refused -> ProblemException.of(400, "BAD_REQUEST");
            case ReadTimeoutException slow -> ProblemException.of(408, "REQUEST_TIMEOUT");
            case AbortedException gone -> ProblemException.of(400, "BAD_REQUEST");
            case Throwable other when Outages.isOutage(other) -> Outages.problem();
            default -> ProblemException.of(500, "INTERNAL");
        };
    }

    /** Spring wraps what a decoder throws; the refusal inside is the better answer. */
    private static ProblemException ofStatus(ResponseStatusException error) {
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem;
            }
        }
        return switch (error) {
            case MissingRequestValueException missing -> invalid(missing.getName(), "REQUIRED");
            case ServerWebInputException input -> ofInput(input);
            default -> ofCode(error.getStatusCode().value());
        };
    }

    private static ProblemException ofInput(ServerWebInputException error) {
        var parameter = error.getMethodParameter();
        if (parameter != null && parameter.hasParameterAnnotation(RequestBody.class)) {
            return invalid("", "MALFORMED_JSON");
        }
        if (parameter != null && error.getCause() instanceof TypeMismatchException) {
            return invalid(String.valueOf(parameter.getParameterName()), "TYPE");
        }
        return ofCode(400);
    }

    private static ProblemException invalid(String field, String code) {
        return ProblemException.invalid(List.of(new FieldError(field, code)));
    }

    private static ProblemException ofCode(int status) {
        return ProblemException.of(
                status,
                switch (status) {
                    case 404 -> "NOT_FOUND";
                    case 405 -> "METHOD_NOT_ALLOWED";
                    case 406 -> "NOT_ACCEPTABLE";
                    case 413 -> "BODY_TOO_LARGE";
                    case 415 -> "UNSUPPORTED_MEDIA_TYPE";
                    default -> status < 500 ? "BAD_REQUEST" : "INTERNAL";
                });
    }
}
