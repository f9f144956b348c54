package ai.wewall.platform.http.outbound;

import ai.wewall.platform.http.AnsweredException;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeoutException;
import reactor.core.publisher.Mono;

/** Times the calls to one service, its repetitions and waits included, by operation and by what came of them. */
final class OutboundMetrics {

    private static final String NAME = "wewall.outbound";

    private final MeterRegistry meters;
    private final String service;

    OutboundMetrics(MeterRegistry meters, String service) {
        this.meters = meters;
        this.service = service;
    }

    <T> Mono<T> timed(String operation, Mono<T> call) {
        return Mono.defer(() -> {
            Timer.Sample sample = Timer.start(meters);
            return call.doOnSuccess(done -> stop(sample, operation, "success"))
                    .doOnError(failure -> stop(sample, operation, outcome(failure)))
                    .doOnCancel(() -> stop(sample, operation, "cancelled"));
        });
    }

    private void stop(Timer.Sample sample, String operation, String outcome) {
        sample.stop(meters.timer(NAME, "service", service, "operation", operation, "outcome", outcome));
    }

    private static String outcome(Throwable failure) {
        return switch (failure) {
            case AnsweredException refused -> "refused";
            case TimeoutException slow -> "timeout";
            case CallNotPermittedException open -> "open";
            case BulkheadFullException full -> "full";
            default -> "failure";
        };
    }
}
