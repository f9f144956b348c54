package ai.wewall.listings.application;

import ai.wewall.listings.domain.Listing;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import reactor.core.publisher.Mono;

/** The place of the one demo market that a database may hold. */
public interface DemoMarkets {

    /**
     * Stores the market, once and for all: where one is there, nothing happens, whatever its seed and size; where one
     * was left unfinished, the rest of it is stored. Callers at the same time, in other processes too, wait for the one
     * that stores.
     *
     * @param size how many listings, at least 1
     * @param markets for a seed, the listing of each index from 0; asked only where something is to be stored, on one
     *     thread, once for each listing
     * @return how many were stored by this call
     */
    Mono<Integer> fill(long seed, int size, LongFunction<IntFunction<Listing>> markets);
}
