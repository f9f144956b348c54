package ai.wewall.listings.application;

import ai.wewall.listings.domain.Listing;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A demo market in memory, for tests. */
public final class InMemoryDemoMarkets implements DemoMarkets {

    private final InMemoryListings listings;
    private @Nullable Long seed;
    private int size;
    private int made;

    public InMemoryDemoMarkets(InMemoryListings listings) {
        this.listings = listings;
    }

    @Override
    public Mono<Integer> fill(long wanted, int wantedSize, LongFunction<IntFunction<Listing>> markets) {
        return Mono.fromCallable(() -> store(wanted, wantedSize, markets));
    }

    private synchronized int store(long wanted, int wantedSize, LongFunction<IntFunction<Listing>> markets) {
        if (seed == null) {
            seed = wanted;
            size = wantedSize;
        }
        int before = made;
        if (made < size) {
            IntFunction<Listing> market = markets.apply(seed);
            while (made < size) {
                listings.store(market.apply(made));
                made++;
            }
        }
        return made - before;
    }
}
