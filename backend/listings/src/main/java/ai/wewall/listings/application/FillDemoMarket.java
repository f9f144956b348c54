package ai.wewall.listings.application;

import ai.wewall.listings.domain.Listing;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Sees to it that the demo market is there. A database that is away is waited for. */
public final class FillDemoMarket {

    private static final Logger LOG = LoggerFactory.getLogger(FillDemoMarket.class);

    private final Mono<Void> filled;

    /**
     * A market that is made when somebody first asks for it.
     *
     * @param size how many listings; 0 makes none
     * @param patience the wait after the first failure, doubled with each further one up to a few seconds
     */
    public FillDemoMarket(
            DemoMarkets markets, long seed, int size, LongFunction<IntFunction<Listing>> generator, Duration patience) {
        this.filled = size == 0
                ? Mono.empty()
                : fill(markets, seed, size, generator, patience).cache();
    }

    /** Completes when the market is there; never fails. However often it is asked, the market is made once. */
    public Mono<Void> filled() {
        return filled;
    }

    private static Mono<Void> fill(
            DemoMarkets markets, long seed, int size, LongFunction<IntFunction<Listing>> generator, Duration patience) {
        return Mono.defer(() -> markets.fill(seed, size, generator))
                .elapsed()
                .doOnNext(done -> told(done.getT1(), done.getT2()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, patience)
                        .maxBackoff(patience.multipliedBy(16))
                        .doBeforeRetry(signal -> LOG.warn(
                                "the demo market is not there yet: {}",
                                signal.failure().toString())))
                .then();
    }

    private static void told(long millis, int stored) {
        if (stored > 0) {
            LOG.info("demo market: stored {} listings in {} ms", stored, millis);
        }
    }
}
