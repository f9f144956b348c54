package ai.wewall.platform.problem;

import ai.wewall.model.problem.FieldError;
import ai.wewall.model.problem.ProblemDocument;
import ai.wewall.platform.PlainText;
import ai.wewall.platform.telemetry.Traces;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes any error as a problem document, with nothing of our insides in it. */
public final class ProblemWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);

    private final ProblemTexts texts;
    private final JsonMapper json;

    /** Writes with these texts. */
    public ProblemWriter(ProblemTexts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** Writes the error as the answer; an answer that has begun cannot be changed any more and ends with the error. */
    public Mono<Void> write(ServerWebExchange exchange, Throwable error) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(error);
        }
        ProblemException problem = Problems.of(error);
        try (MDC.MDCCloseable traced = MDC.putCloseable(Traces.KEY, Traces.idOf(exchange))) {
            log(exchange, problem, error);
        }
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        if (problem.retryAfter() != null) {
            headers.set(
                    HttpHeaders.RETRY_AFTER, Long.toString(problem.retryAfter().toSeconds()));
        }
        if (problem.status() == 401) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        byte[] body = json.writeValueAsBytes(document(exchange, problem));
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    private static void log(ServerWebExchange exchange, ProblemException problem, Throwable error) {
        if (problem.status() == 500) {
            LOG.error("{} failed", exchange.getRequest().getMethod(), error);
        } else if (problem.status() > 500) {
            LOG.warn("{}: {}", problem.code(), error.toString());
        }
    }

    private ProblemDocument document(ServerWebExchange exchange, ProblemException problem) {
        Locale locale = ProblemTexts.localeOf(exchange.getRequest().getHeaders());
        return new ProblemDocument(
                "about:blank",
                texts.title(problem.code(), problem.status(), locale),
                problem.status(),
                texts.detail(problem.code(), problem.status(), locale),
                exchange.getRequest().getPath().value(),
                problem.code(),
                Traces.idOf(exchange),
                errors(problem, locale));
    }

    private @Nullable List<FieldError> errors(ProblemException problem, Locale locale) {
        if (problem.errors().isEmpty()) {
            return null;
        }
        return problem.errors().stream().map(error -> told(error, locale)).toList();
    }

    /** A field's name may be the caller's own, and so hold anything. */
    private FieldError told(FieldError error, Locale locale) {
        String message = error.message().isEmpty() ? texts.field(error.code(), locale) : error.message();
        return new FieldError(PlainText.of(error.field()), error.code(), message);
    }
}
