package ai.wewall.sandbox.traffic;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Notes the calls of the services and lets the faults hit them. */
final class TrafficFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient List<SimulatedService> services;
    private final transient Clock clock;

    TrafficFilter(List<SimulatedService> services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        for (SimulatedService service : services) {
            Optional<ServiceCall> call = service.recognise(request);
            if (call.isPresent()) {
                handle(service, call.get(), new FaultyAnswer(service, request, response, chain));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void handle(SimulatedService service, ServiceCall call, FaultyAnswer answer)
            throws IOException, ServletException {
        Instant begin = clock.instant();
        Fault fault = service.faults().hitting(call.method()).orElse(null);
        AtomicReference<LoggedRequest> noted =
                service.requests().add(new LoggedRequest(begin, call.caller(), call.method(), null, null, kind(fault)));
        try {
            answer.give(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            long millis = Duration.between(begin, clock.instant()).toMillis();
            noted.updateAndGet(open -> open.done(answer.status(), millis));
        }
    }

    private static @Nullable FaultKind kind(@Nullable Fault fault) {
        return fault == null ? null : fault.kind();
    }
}
