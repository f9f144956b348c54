package ai.wewall.sandbox.traffic;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** One answer, with or without a fault. */
final class FaultyAnswer {

    private static final String NONSENSE = "<!doctype html><title>\u0000 {\"ok\":tru</title>\uFFFD";

    private final SimulatedService service;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final FilterChain chain;
    private boolean answered = true;

    FaultyAnswer(
            SimulatedService service, HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        this.service = service;
        this.request = request;
        this.response = response;
        this.chain = chain;
    }

    void give(@Nullable Fault fault) throws IOException, ServletException, InterruptedException {
        if (fault == null) {
            chain.doFilter(request, response);
            return;
        }
        switch (fault.kind()) {
            case STATUS -> {
                SimulatedService.FaultBody body = service.body(fault.status());
                write(fault.status(), body.contentType(), body.text());
            }
            case HANG -> {
                service.faults().awaitEnd(fault);
                hangUp();
            }
            case RESET -> hangUp();
            case SLOW -> {
                Thread.sleep(fault.delay());
                chain.doFilter(request, response);
            }
            case GARBAGE -> write(200, "text/html", NONSENSE);
            case CUT_MID_STREAM -> cut();
        }
    }

    private void write(int status, String contentType, String text) throws IOException {
        response.setStatus(status);
        response.setContentType(contentType);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        if (status == 429) {
            response.setHeader(
                    "Retry-After", Long.toString(Duration.ofSeconds(1).toSeconds()));
        }
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void cut() throws IOException, ServletException {
        ContentCachingResponseWrapper whole = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, whole);
        byte[] body = whole.getContentAsByteArray();
        response.setContentLength(body.length);
        response.getOutputStream().write(Arrays.copyOf(body, body.length / 2));
        response.flushBuffer();
        hangUp();
    }

    private void hangUp() {
        answered = false;
        Connections.hangUp(request);
    }

    /** The status of the answer, null where there was none. */
    @Nullable
    Integer status() {
        return answered ? response.getStatus() : null;
    }
}
