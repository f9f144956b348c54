package ai.wewall.telegram.application.filter;

import ai.wewall.telegram.application.inbox.Outcome;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** Gives the handling of every update a trace id, by which its log lines are found. */
public final class TraceFilter implements UpdateFilter {

    private static final String KEY = "traceId";

    @Override
    public Mono<Outcome> filter(Exchange exchange, UpdateHandler next) {
        return next.handle(exchange).contextWrite(context -> context.put(KEY, newId()));
    }

    private static String newId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return String.format("%016x%016x", random.nextLong(), random.nextLong());
    }

    /** Runs something that logs, with the trace id of the context in its log lines. */
    static void logging(ContextView context, Runnable log) {
        try (MDC.MDCCloseable _ = MDC.putCloseable(KEY, context.getOrDefault(KEY, ""))) {
            log.run();
        }
    }
}
