package ai.wewall.model.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 9457 problem document.
 *
 * @param type a URI reference that names the kind of problem
 * @param detail what happened, or what the caller can do about it
 * @param code a stable upper-case word for programs
 * @param traceId what to quote to support; the same id stands in the logs
 * @param errors the refused values of a body that was not accepted, at most 50; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        String code,
        @Nullable String traceId,
        @Nullable List<FieldError> errors) {}
