package ai.wewall.telegram.application.filter;

import ai.wewall.telegram.application.inbox.Outcome;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** Measures how long updates take, from their arrival and in handling, by kind and outcome. */
public final class MetricsFilter implements UpdateFilter {

    private final MeterRegistry meters;
    private final Clock clock;

    /** Into the registry. */
    public MetricsFilter(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public Mono<Outcome> filter(Exchange exchange, UpdateHandler next) {
        Timer.Sample sample = Timer.start(meters);
        return next.handle(exchange)
                .doOnNext(outcome -> {
                    String result = outcome.kind().name().toLowerCase(Locale.ROOT);
                    record(sample, exchange, result);
                    timer("telegram.update.age", exchange, result).record(ageOf(exchange));
                })
                .doOnError(failure -> record(sample, exchange, "failed"));
    }

    /** Another replica's clock may be ahead of ours. */
    private Duration ageOf(Exchange exchange) {
        Duration age = Duration.between(exchange.update().receivedAt(), clock.instant());
        return age.isNegative() ? Duration.ZERO : age;
    }

    private void record(Timer.Sample sample, Exchange exchange, String result) {
        sample.stop(timer("telegram.update.handling", exchange, result));
    }

    private Timer timer(String name, Exchange exchange, String result) {
        return meters.timer(name, "kind", exchange.incoming().kind(), "outcome", result);
    }
}
