package ai.wewall.listings.application;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.RandomListings;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** What every {@link DemoMarkets} does. Each test begins with an empty database. */
public interface DemoMarketsContract {

    DemoMarkets demoMarkets();

    /** Takes away every listing and every trace of a market. */
    void empty();

    /** How many listings there are. */
    long count();

    @BeforeEach
    default void beginEmpty() {
        empty();
    }

    @Test
    default void marketIsStoredWhole() {
        StepVerifier.create(demoMarkets().fill(1, 30, DemoMarketsContract::market))
                .expectNext(30)
                .verifyComplete();
        assertThat(count()).isEqualTo(30);
    }

    @Test
    default void marketIsStoredOnceWhateverItsSizeAndSeed() {
        demoMarkets().fill(1, 30, DemoMarketsContract::market).block();

        StepVerifier.create(demoMarkets().fill(2, 50, seed -> index -> {
                    throw new AssertionError("nothing more is wanted");
                }))
                .expectNext(0)
                .verifyComplete();
        assertThat(count()).isEqualTo(30);
    }

    @Test
    default void callersAtOnceStoreItOnce() {
        List<Integer> stored = Flux.range(0, 4)
                .flatMap(i ->
                        demoMarkets().fill(1, 30, DemoMarketsContract::market).subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .block();

        assertThat(stored).containsExactlyInAnyOrder(30, 0, 0, 0);
        assertThat(count()).isEqualTo(30);
    }

    @Test
    default void loadThatFailedIsTakenUpAgainWithItsSeed() {
        StepVerifier.create(demoMarkets().fill(5, 12_000, seed -> failingAt(11_000, market(seed))))
                .verifyError(IllegalStateException.class);
        long before = count();
        AtomicInteger asked = new AtomicInteger();

        Integer stored = demoMarkets()
                .fill(6, 12_000, seed -> {
                    assertThat(seed).isEqualTo(5);
                    return counting(asked, market(seed));
                })
                .block();

        assertThat(before + stored).isEqualTo(12_000).isEqualTo(count());
        assertThat(asked).hasValue(stored);
    }

    private static IntFunction<Listing> market(long seed) {
        return index -> new RandomListings(seed * 1_000_000 + index).ofDemo(index);
    }

    private static IntFunction<Listing> failingAt(int last, IntFunction<Listing> market) {
        return index -> {
            if (index == last) {
                throw new IllegalStateException("the power went out");
            }
            return market.apply(index);
        };
    }

    private static IntFunction<Listing> counting(AtomicInteger asked, IntFunction<Listing> market) {
        return index -> {
            asked.incrementAndGet();
            return market.apply(index);
        };
    }
}
